import { ALPHA } from '../constants.ts';
import { DIPOLE_SCALE, MAGNETIC_TERM, type Nucleus } from '../formFactor.ts';
import { nucleusMass } from '../materials.ts';
import { exp } from '../numerics/exp.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { type AmplitudeWeights, amplitudeWeights, sumOfAmplitudes } from './amplitude.ts';
import { type AngleKinematics, angleKinematics, energyKinematics, largestU, T_CAP } from './kinematics.ts';
import { type InnerNodes, isInelastic, type Process } from './process.ts';

/**
 * Spectrum of X in ℓ N → ℓ N X, exact at tree level.
 *   dσ/dx = (α³/2)(E/2p²) ∫ dU (1/V) ∫ dt (G₂/t²) ⟨A⟩
 * Level `etlRecoil`: recoiling nucleus, elastic + inelastic; `etlStatic`: nucleus at rest, elastic.
 * @param mass    m         GeV
 * @param energy  E         GeV
 * @param om      1 − x
 * @returns       dσ/dx     GeV⁻² at ε = 1; 0 outside the kinematic range
 * Source: Liu:2017htz; kinematics with recoil derived here.
 * Valid: vector for both levels, all kinds for `etlStatic`; x → 1 down to (1 − x)E = 2 m_ℓ.
 * Accuracy: no LPM suppression, no Coulomb correction. Nodes 12/12 2e-4, 16/16 1.5e-4, 24/24 1.3e-6, 32/32 2e-8.
 */
export function exactSpectrum(process: Process, mass: number, energy: number, om: number, nodes: InnerNodes): number {
  const { leptonMass, nucleus } = process;
  const recoil = process.level === 'etlRecoil';
  if (!((1 - om) * energy > mass && om * energy > leptonMass)) return 0;
  const e = energyKinematics(mass, leptonMass, energy, om);
  const inverseM = recoil ? 1 / nucleusMass(nucleus.A) : 0;
  const tCap = recoil ? T_CAP : Number.POSITIVE_INFINITY;
  const integrand = { weights: amplitudeWeights(process.kind, mass, leptonMass), nucleus, inelastic: isInelastic(process) };
  const rule = gaussLegendre(nodes.u);
  const half = Math.log(largestU(e, recoil) / e.uMin) / 2;
  let sum = 0;
  for (let i = 0; i < nodes.u; i++) {
    const U = e.uMin * Math.exp(half * (1 + (rule.nodes[i] as number)));
    const g = angleKinematics(e, U, inverseM, tCap);
    if (g) sum += ((rule.weights[i] as number) * U * integralOverT(g, integrand, (U - e.uMin) / e.x, nodes.t)) / g.V;
  }
  return ALPHA ** 3 * 0.5 * (energy / (2 * e.p2)) * half * sum;
}

interface Integrand {
  readonly weights: AmplitudeWeights;
  readonly nucleus: Nucleus;
  readonly inelastic: boolean;
}

/**
 * ∫ dt (G₂/t²)⟨A⟩: ln t is split at the collinear point and the nodes cluster towards it from both sides
 * (ln t = ln t₀ ∓ range y²); without the split the convergence stalls between 1e-4 and 1e-6.
 */
function integralOverT(g: AngleKinematics, { weights, nucleus, inelastic }: Integrand, collinear: number, order: number): number {
  const rule = clusteredRule(order);
  const logT0 = Math.log(Math.min(Math.max(collinear, g.tMin), g.tMax));
  placeNodes(rule, logT0, Math.log(g.tMin) - logT0, 0);
  placeNodes(rule, logT0, Math.log(g.tMax) - logT0, order);
  multiplyByFormFactor(nucleus, rule.t, rule.factors, inelastic);
  return sumOfAmplitudes(g, weights, rule.t, rule.factors);
}

/** Gauss–Legendre on [0, 1] in y: y² and wy, and room for the nodes of both sides; nothing is allocated in the loops. */
interface ClusteredRule {
  readonly squares: Float64Array;
  readonly weights: Float64Array;
  readonly t: Float64Array;
  readonly factors: Float64Array;
}

const rules = new Map<number, ClusteredRule>();

function clusteredRule(order: number): ClusteredRule {
  const known = rules.get(order);
  if (known) return known;
  const { nodes, weights } = gaussLegendre(order);
  const y = nodes.map((node) => 0.5 * (1 + node));
  const rule = {
    squares: y.map((value) => value * value),
    weights: y.map((value, j) => value * (weights[j] as number)),
    t: new Float64Array(2 * order),
    factors: new Float64Array(2 * order),
  };
  rules.set(order, rule);
  return rule;
}

/** Nodes of one side and their weights in t, from `start` on. */
function placeNodes({ squares, weights, t, factors }: ClusteredRule, logT0: number, range: number, start: number): void {
  const size = Math.abs(range);
  for (let j = 0; j < squares.length; j++) {
    const value = exp(logT0 + range * (squares[j] as number));
    t[start + j] = value;
    factors[start + j] = size * (weights[j] as number) * value;
  }
}

const DIPOLE_SCALE_4 = DIPOLE_SCALE ** 4;

/** Each factor times G₂/t², with a single division. */
function multiplyByFormFactor({ Z, ta, td, ti }: Nucleus, ts: Float64Array, factors: Float64Array, inelastic: boolean): void {
  const coherent = Z * td;
  const incoherent = inelastic ? Math.sqrt(Z) * DIPOLE_SCALE_4 : 0;
  const magnetic = incoherent * MAGNETIC_TERM;
  for (let j = 0; j < ts.length; j++) {
    const t = ts[j] as number;
    const elasticPart = (t + ta) * (t + td);
    const dipole = (t + DIPOLE_SCALE) * (t + DIPOLE_SCALE);
    const inelasticPart = (t + ti) * (dipole * dipole);
    const r = 1 / (elasticPart * inelasticPart);
    const elastic = coherent * inelasticPart;
    const nucleons = (incoherent + magnetic * t) * elasticPart;
    factors[j] = (factors[j] as number) * (elastic * elastic + nucleons * nucleons) * (r * r);
  }
}
