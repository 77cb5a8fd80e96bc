import { ALPHA, MUON_MASS } from './constants.ts';
import { pairVelocity, vectorPhaseSpace } from './decay/fermionPair.ts';
import { type MuonBeam, muonCrossSection } from './muonYield.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';

const PAIR_MASS_NODES = 48;
const VIRTUAL_PHOTON_NODES = 16;
/** Pairs heavier than this times the larger of m_χ and m_μ are left out. */
const HEAVIEST_PAIR = 40;

/**
 * Pairs of millicharged particles radiated by muons on lead.
 *   σ = (α/3π) ∫ dM²/M² f(M) σ_V(M),  f = (1 + 2m²/M²)√(1 − 4m²/M²) Dirac, (1 − 4m²/M²)^{3/2}/4 complex scalar
 *   M from 2m to min(E/2, 40 max(m, m_μ)); M = 2m exp h² removes the edge at threshold
 * @param kind     Dirac fermion or complex scalar
 * @param chiMass  m    GeV
 * @param beam     energy and cut, as muonCrossSection
 * @returns        σ    GeV⁻² at charge e (ε = 1)
 * Source: Gninenko:2018ter (method), derived here. The photon comes from the muon only: two-photon pairs are left out.
 */
export function millichargeMuonCrossSection(kind: 'dirac' | 'scalar', chiMass: number, beam: MuonBeam): number {
  const heaviest = Math.min(beam.energy / 2, HEAVIEST_PAIR * Math.max(chiMass, MUON_MASS));
  if (!(heaviest > 2 * chiMass)) return 0;
  const end = Math.sqrt(Math.log(heaviest / (2 * chiMass)));
  const { nodes, weights } = gaussLegendre(PAIR_MASS_NODES);
  let sum = 0;
  for (let i = 0; i < PAIR_MASS_NODES; i++) {
    const h = (end / 2) * (1 + (nodes[i] as number));
    const M = 2 * chiMass * Math.exp(h * h);
    const pairs = kind === 'dirac' ? vectorPhaseSpace(M, chiMass) : pairVelocity(M, chiMass) ** 3 / 4;
    sum += (weights[i] as number) * 4 * h * pairs * muonCrossSection(M, beam, VIRTUAL_PHOTON_NODES);
  }
  return (ALPHA / (3 * Math.PI)) * (end / 2) * sum;
}
