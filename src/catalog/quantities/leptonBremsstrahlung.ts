import { crossSectionAbove, spectrum } from '../../physics/bremsstrahlung/crossSection.ts';
import { convergedNodes, type Level, type Process } from '../../physics/bremsstrahlung/process.ts';
import { recoilCrossSection } from '../../physics/bremsstrahlung/recoilAngle.ts';
import { GEV_MINUS2_TO_PB, MUON_MASS } from '../../physics/constants.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { materials } from '../../physics/materials.ts';
import { elasticFluxBeyond, elasticFluxPerZ2 } from '../../physics/photonFlux.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, number } from './read.ts';

const lead = nucleus(materials.Pb.Z, materials.Pb.A);
/** Nodes in ln(1 − x). */
const X_ORDER = 24;

const PROCESS = {
  kind: 'V, A, S or P: vector, axial, scalar or pseudoscalar',
  E: 'energy of the lepton, GeV',
  mX: 'mass of the boson, GeV',
  ml: 'mass of the lepton, GeV',
} as const;
const THETA = { thmax: 'largest angle of the boson, rad' } as const;

const processOf = (args: Args, level: Level): Process => ({
  level,
  kind: choice(args, 'kind', ['V', 'A', 'S', 'P']),
  leptonMass: number(args, 'ml'),
  nucleus: lead,
  maxAngleRad: level === 'etlStatic' ? Number.POSITIVE_INFINITY : number(args, 'thmax'),
});

/** dσ/dx on lead in pb. */
const spectrumOnLead = (level: Level) => (args: Args) => {
  const value = spectrum(processOf(args, level), number(args, 'mX'), number(args, 'E'), 1 - number(args, 'x'), convergedNodes(level));
  return { val: GEV_MINUS2_TO_PB * value };
};

/** σ(x > x_cut) on lead in pb. */
const crossSectionOnLead = (level: Level) => (args: Args) => {
  const process = processOf(args, level);
  const nodes = convergedNodes(level);
  return {
    val: GEV_MINUS2_TO_PB * crossSectionAbove(process, number(args, 'mX'), number(args, 'E'), number(args, 'xcut'), X_ORDER, nodes),
  };
};

function evaluateRecoilFraction(args: Args): Record<string, number> {
  const process = { nucleus: lead, leptonMass: MUON_MASS, mass: number(args, 'mX'), energy: number(args, 'E') };
  const between = (low: number, high: number) => recoilCrossSection(process, number(args, 'xcut'), [low, high]);
  return { val: between(number(args, 'psi_min'), number(args, 'psi_max')) / between(0, Number.POSITIVE_INFINITY) };
}

/** Bremsstrahlung of a new boson by leptons on lead: muons, and electrons with the nucleus at rest. */
export const leptonBremsstrahlungQuantities = {
  photon_flux_elastic_per_z2: {
    about: 'Elastic flux of equivalent photons per Z² between two momentum transfers, t_max ≫ the nuclear scale.',
    arguments: { Z: 'nuclear charge', A: 'atomic weight', tmin: 'GeV²', tmax: 'GeV²' },
    returns: { chi: 'pure number' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const n = nucleus(number(args, 'Z'), number(args, 'A'));
      return { chi: elasticFluxPerZ2(n, number(args, 'tmin')) - elasticFluxBeyond(n, number(args, 'tmin'), number(args, 'tmax')) };
    },
  },
  lepton_brems_ww_dsigma_dx: {
    about: 'Energy spectrum of lepton bremsstrahlung with equivalent photons.',
    arguments: { ...PROCESS, ...THETA, x: 'energy fraction of the boson' },
    returns: { val: 'dσ/dx, pb at g = e' },
    source: 'Kirpichnikov:2021jev',
    evaluate: spectrumOnLead('wwInfiniteT'),
  },
  lepton_brems_ww_sigma: {
    about: 'Cross section of lepton bremsstrahlung with equivalent photons, above an energy fraction.',
    arguments: { ...PROCESS, ...THETA, xcut: 'smallest energy fraction of the boson' },
    returns: { val: 'σ, pb at g = e' },
    source: 'Kirpichnikov:2021jev',
    evaluate: crossSectionOnLead('wwInfiniteT'),
  },
  lepton_brems_iww_sigma: {
    about: 'The same with the flux at the smallest momentum transfer.',
    arguments: { ...PROCESS, ...THETA, xcut: 'smallest energy fraction of the boson' },
    returns: { val: 'σ, pb at g = e' },
    source: 'Kirpichnikov:2021jev',
    evaluate: crossSectionOnLead('iwwInfiniteT'),
  },
  lepton_brems_etl_sigma: {
    about: 'Cross section of lepton bremsstrahlung at tree level on a nucleus at rest, above an energy fraction.',
    arguments: { ...PROCESS, xcut: 'smallest energy fraction of the boson' },
    returns: { val: 'σ, pb at g = e' },
    source: 'Liu:2017htz',
    evaluate: crossSectionOnLead('etlStatic'),
  },
  lepton_brems_etl_dsigma_dx: {
    about: 'Energy spectrum of lepton bremsstrahlung at tree level on a nucleus at rest.',
    arguments: { ...PROCESS, x: 'energy fraction of the boson' },
    returns: { val: 'dσ/dx, pb at g = e' },
    source: 'Liu:2017htz',
    evaluate: spectrumOnLead('etlStatic'),
  },
  recoil_angle_fraction: {
    about: 'Fraction of muon bremsstrahlung events whose scattered muon lies between two angles.',
    arguments: {
      E: PROCESS.E,
      mX: PROCESS.mX,
      xcut: 'smallest energy fraction of the boson',
      psi_min: 'rad',
      psi_max: 'rad',
    },
    returns: { val: 'pure number' },
    source: 'Kirpichnikov:2021jev',
    evaluate: evaluateRecoilFraction,
  },
} as const satisfies Readonly<Record<string, Quantity>>;
