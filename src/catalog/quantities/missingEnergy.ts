import { annihilationCrossSection, type DarkSector, widthOverMass } from '../../physics/annihilation.ts';
import { annihilationYield } from '../../physics/annihilationYield.ts';
import { amplitudeWeights, meanAmplitude } from '../../physics/bremsstrahlung/amplitude.ts';
import { crossSectionAbove, spectrum } from '../../physics/bremsstrahlung/crossSection.ts';
import { angleKinematics, energyKinematics, T_CAP } from '../../physics/bremsstrahlung/kinematics.ts';
import { convergedNodes } from '../../physics/bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../../physics/constants.ts';
import { elasticFormFactor, inelasticFormFactor, nucleus } from '../../physics/formFactor.ts';
import { type Material, materials } from '../../physics/materials.ts';
import { electronProcess } from '../../physics/missingEnergy.ts';
import { photonFlux } from '../../physics/photonFlux.ts';
import { cumulativeTrackLength, type Species, trackLength } from '../../physics/shower.ts';
import { exactShowerNodes } from '../../physics/showerNodes.ts';
import { convergedYield, thickTargetYield } from '../../physics/thickTarget.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, number, numberOrNull } from './read.ts';

const LEVELS = ['IWW', 'WW', 'ETL'] as const;
const SPECIES: readonly Species[] = ['tot', 'prim', 'pos', 'pos_beam', 'gam'];
/** Events at 90 % confidence level when none is seen: ln 10. */
const EVENTS_90 = Math.LN10;

const TARGET = { Z: 'nuclear charge', A: 'atomic weight' } as const;
const BEAM = { m: 'mass of the A′, GeV', E: 'energy of the electron, GeV' } as const;
const DARK = { alphaD: 'α_D', dm: 'fermion (Dirac) or scalar (complex), m_A′ = 3 m_χ' } as const;
const THREE_LEVELS = {
  IWW: 'improved Weizsäcker–Williams',
  WW: 'Weizsäcker–Williams',
  ETL: 'exact tree level',
} as const;

const targetOf = (args: Args) => ({ Z: number(args, 'Z'), A: number(args, 'A') });
const nucleusOf = (args: Args) => nucleus(number(args, 'Z'), number(args, 'A'));

function materialOf(args: Args): Material {
  const Z = number(args, 'Z');
  const found = Object.values(materials).find((material) => material.Z === Z);
  if (!found) throw new Error(`Z: no radiation length for Z = ${Z}`);
  return found;
}

function darkSectorOf(args: Args): DarkSector {
  const darkMatter = choice(args, 'dm', ['fermion', 'scalar']) === 'fermion' ? 'dirac' : 'scalar';
  return { alphaD: number(args, 'alphaD'), massRatio: 3, darkMatter };
}

/** One number per level of the cross section. */
const perLevel = (value: (level: (typeof LEVELS)[number]) => number) => Object.fromEntries(LEVELS.map((level) => [level, value(level)]));

/** Converged yields take 30 ms: a batch asks for many more limits than for masses and cuts. */
const knownYields = new Map<string, number>();

function convergedThickTargetYield(
  level: (typeof LEVELS)[number],
  material: Material,
  mass: number,
  beamEnergy: number,
  cut: number,
): number {
  const key = `${level} ${material.symbol} ${mass} ${beamEnergy} ${cut}`;
  const value = knownYields.get(key) ?? thickTargetYield(electronProcess(level, material), material, mass, beamEnergy, cut, convergedYield);
  knownYields.set(key, value);
  return value;
}

function annihilationOnLead(args: Args, positrons: 'pos' | 'pos_beam'): number {
  const beamEnergy = number(args, 'E0');
  const setup = {
    beamEnergy,
    missingEnergyMin: number(args, 'Emiss_min'),
    missingEnergyMax: numberOrNull(args, 'Emiss_max') ?? beamEnergy,
    positrons,
    resolution: null,
    material: materials.Pb,
  };
  return annihilationYield(number(args, 'm'), setup, darkSectorOf(args));
}

function windowYieldOnLead(args: Args): number {
  const [mass, beamEnergy, highest] = [number(args, 'm'), number(args, 'E0'), numberOrNull(args, 'Emiss_max')];
  const above = (cut: number) => convergedThickTargetYield('ETL', materials.Pb, mass, beamEnergy, cut);
  return above(number(args, 'Emiss_min')) - (highest === null ? 0 : above(highest));
}

function evaluateKernel(args: Args): Record<string, number> {
  const [mass, E, theta] = [number(args, 'm'), number(args, 'E'), number(args, 'theta')];
  const energies = energyKinematics(mass, ELECTRON_MASS, E, number(args, 'one_minus_x'));
  const U = energies.uMin + 4 * energies.pk * Math.sin(theta / 2) ** 2;
  const angle = angleKinematics(energies, U, 1 / number(args, 'M'), T_CAP);
  if (!angle) return { Umin: energies.uMin, U, A_avg: Number.NaN, V: Number.NaN };
  const average = meanAmplitude(angle, amplitudeWeights('V', mass, ELECTRON_MASS), number(args, 't'));
  return { Umin: energies.uMin, U, A_avg: average, V: angle.V };
}

function evaluateTrackNodes(args: Args): Record<string, number[]> {
  const nodes = exactShowerNodes(number(args, 'v_cut'), number(args, 'n'), number(args, 'P'));
  return { v: [...nodes.v], minus_ln_v: [...nodes.depth], w: [...nodes.weights] };
}

function evaluateLimit(args: Args): Record<string, number> {
  const annihilation = numberOrNull(args, 'alphaD') === null ? 0 : annihilationOnLead(args, 'pos');
  const perElectron = windowYieldOnLead(args) + annihilation;
  return { eps90: Math.sqrt(EVENTS_90 / (number(args, 'eot') * number(args, 'eff') * perElectron)) };
}

/** Missing energy with electrons and positrons: form factor, cross sections, shower, yields, limit. */
export const missingEnergyQuantities = {
  target_form_factor: {
    about: 'Elastic and inelastic form factor of an atom, Z² included.',
    arguments: { ...TARGET, t_GeV2: 'minus the squared momentum transfer, GeV²' },
    returns: { G2_el: 'elastic', G2_in: 'inelastic' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const [n, t] = [nucleusOf(args), number(args, 't_GeV2')];
      return { G2_el: elasticFormFactor(n, t), G2_in: inelasticFormFactor(n, t) };
    },
  },
  photon_flux_chi: {
    about: 'Flux of equivalent photons χ between two momentum transfers.',
    arguments: { ...TARGET, tmin: 'GeV²', tmax: 'GeV²', m: 'not used; where the limits come from', E: 'not used' },
    returns: { chi_el: 'elastic', chi_el_plus_in: 'elastic + inelastic' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const flux = (inelastic: boolean) => photonFlux(nucleusOf(args), number(args, 'tmin'), number(args, 'tmax'), inelastic);
      return { chi_el: flux(false), chi_el_plus_in: flux(true) };
    },
  },
  brems_dsigma_dx: {
    about: 'Energy spectrum dσ/dx of A′ bremsstrahlung by electrons, GeV⁻² at ε = 1.',
    arguments: { ...TARGET, ...BEAM, one_minus_x: '1 − E_A′/E' },
    returns: THREE_LEVELS,
    source: 'Liu:2017htz',
    evaluate: (args) =>
      perLevel((level) => {
        const process = electronProcess(level, targetOf(args));
        return spectrum(process, number(args, 'm'), number(args, 'E'), number(args, 'one_minus_x'), convergedNodes(process.level));
      }),
  },
  etl_kernel: {
    about: 'Squared amplitude of e N → e N A′ averaged over the azimuth, with its kinematics.',
    arguments: { ...BEAM, one_minus_x: '1 − E_A′/E', theta: 'angle of the A′, rad', t: '−q², GeV²', M: 'mass of the nucleus, GeV' },
    returns: { Umin: '−u at angle 0, GeV²', U: '−u, GeV²', A_avg: 'azimuthal mean, over M²', V: '|p − k|, GeV' },
    source: 'Liu:2017htz',
    evaluate: evaluateKernel,
  },
  track_length: {
    about: 'Track length of a shower per unit v = E/E₀ (T) and above v (C), radiation lengths.',
    arguments: { v: 'E/E₀' },
    returns: {
      T_tot: 'electrons and positrons',
      C_tot: 'above v',
      T_prim: 'the beam particle',
      C_prim: 'above v',
      T_pos: 'positrons of an electron beam',
      C_pos: 'above v',
      T_pos_beam: 'positrons of a positron beam',
      C_pos_beam: 'above v',
      T_gam: 'photons',
      C_gam: 'above v',
    },
    source: 'Rossi:1941zza',
    evaluate: (args) => {
      const depth = -Math.log(number(args, 'v'));
      return Object.fromEntries(
        SPECIES.flatMap((species) => [
          [`T_${species}`, trackLength(species, depth)],
          [`C_${species}`, cumulativeTrackLength(species, depth)],
        ]),
      );
    },
  },
  annihilation_sigma: {
    about: 'Cross section of e⁺e⁻ → A′ → χχ̄ on an electron at rest, GeV⁻² at ε = 1.',
    arguments: { ...DARK, m: BEAM.m, E: 'energy of the positron, GeV' },
    returns: { sigma: 'GeV⁻²' },
    source: 'NA64:2023ehh',
    evaluate: (args) => ({ sigma: annihilationCrossSection(darkSectorOf(args), number(args, 'm'), number(args, 'E')) }),
  },
  annihilation_yield: {
    about: 'A′ from annihilation in thick lead with a missing energy in a window, per beam particle at ε = 1.',
    arguments: {
      ...DARK,
      m: BEAM.m,
      kind: 'pos (electron beam) or pos_beam (positron beam)',
      E0: 'beam energy, GeV',
      Emiss_min: 'GeV',
      Emiss_max: 'GeV, null: none',
    },
    returns: { Gamma_over_m: 'width over mass', N_per_particle_eps1: 'per beam particle' },
    source: 'NA64:2023ehh',
    evaluate: (args) => ({
      Gamma_over_m: widthOverMass(darkSectorOf(args), number(args, 'm')),
      N_per_particle_eps1: annihilationOnLead(args, choice(args, 'kind', ['pos', 'pos_beam'])),
    }),
  },
  brems_sigma: {
    about: 'Cross section of A′ bremsstrahlung by electrons above an energy fraction, GeV⁻² at ε = 1.',
    arguments: { ...TARGET, ...BEAM, xmin: 'smallest E_A′/E' },
    returns: THREE_LEVELS,
    source: 'Liu:2017htz',
    evaluate: (args) =>
      perLevel((level) => {
        const process = electronProcess(level, targetOf(args));
        const nodes = convergedNodes(process.level);
        return crossSectionAbove(process, number(args, 'm'), number(args, 'E'), number(args, 'xmin'), 24, nodes);
      }),
  },
  track_nodes: {
    about: 'Nodes of the integral over the track length of electrons and positrons above v_cut.',
    arguments: { v_cut: 'lower end', n: 'number of nodes', P: 'power of the map C = C_max(1 − u^P)' },
    returns: { v: 'E/E₀, ascending', minus_ln_v: '−ln v', w: 'weights, radiation lengths' },
    source: 'Rossi:1941zza',
    evaluate: evaluateTrackNodes,
  },
  brems_yield: {
    about: 'A′ from bremsstrahlung in a thick target above a missing energy, per electron at ε = 1.',
    arguments: { ...TARGET, m: BEAM.m, E0: 'beam energy, GeV', Emiss_min: 'GeV' },
    returns: THREE_LEVELS,
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const [material, mass, beamEnergy, cut] = [materialOf(args), number(args, 'm'), number(args, 'E0'), number(args, 'Emiss_min')];
      return perLevel((level) => convergedThickTargetYield(level, material, mass, beamEnergy, cut));
    },
  },
  na64e_limit90: {
    about: 'Mixing ε excluded at 90 % confidence level when no event is seen, electron beam on lead.',
    arguments: {
      alphaD: 'α_D, null: bremsstrahlung only',
      dm: DARK.dm,
      m: BEAM.m,
      E0: 'beam energy, GeV',
      Emiss_min: 'GeV',
      Emiss_max: 'GeV, null: none',
      eot: 'electrons on target',
      eff: 'efficiency',
    },
    returns: { eps90: 'ε' },
    source: 'NA64:2023wbi',
    evaluate: evaluateLimit,
  },
} as const satisfies Readonly<Record<string, Quantity>>;
