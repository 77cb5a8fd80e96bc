import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../../physics/constants.ts';
import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { hadronicRatio } from '../../physics/decay/darkPhoton.ts';
import { vectorPhaseSpace } from '../../physics/decay/fermionPair.ts';
import { darkPhotonPortal, type Portal } from '../../physics/relic/portal.ts';
import { curve, evenlySpaced, logSpaced } from './points.ts';
import { benchmark, GEV_PER_MEV, targetY } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface TargetLineValues {
  readonly massMeV: number;
  readonly darkMatter: DarkMatter;
  readonly electrons: boolean;
  readonly muons: boolean;
  readonly hadrons: boolean;
}

/** The dark photon with some final states switched off. */
function portalOf(electrons: boolean, muons: boolean, hadrons: boolean): Portal {
  const finalStates = (energy: number): number =>
    (electrons ? vectorPhaseSpace(energy, ELECTRON_MASS) : 0) +
    (muons ? vectorPhaseSpace(energy, MUON_MASS) + vectorPhaseSpace(energy, TAU_MASS) : 0) +
    (hadrons ? hadronicRatio(energy) : 0);
  return { finalStates, edges: darkPhotonPortal.edges, narrow: hadrons ? darkPhotonPortal.narrow : [] };
}

const [LOWEST_MEV, HIGHEST_MEV, POINTS] = [1, 1000, 150];
const masses = logSpaced(LOWEST_MEV, HIGHEST_MEV, POINTS);

/** Energies above this multiple of m_χ are too rare to annihilate during freeze-out. */
const LARGEST_ENERGY = 4.5;

function yAt(darkMatter: DarkMatter, portal: Portal, massMeV: number): number {
  const open = portal.finalStates(LARGEST_ENERGY * massMeV * GEV_PER_MEV) > 0;
  return open ? targetY(benchmark(darkMatter, massMeV, { portal })) : Number.NaN;
}

/** How many times the y of a Majorana particle a scalar needs. */
const scalarOverMajorana = (portal: Portal, massMeV: number): number => yAt('scalar', portal, massMeV) / yAt('majorana', portal, massMeV);

const line = remembered((darkMatter: DarkMatter, electrons: boolean, muons: boolean, hadrons: boolean) =>
  curve(masses, (mass) => yAt(darkMatter, portalOf(electrons, muons, hadrons), mass)),
);

/** Half the energy, in MeV, at which R(s) is largest between two energies in GeV. */
function halfPeak(low: number, high: number): number {
  const energies = evenlySpaced(low, high, 400);
  const top = energies.reduce((best, energy) => (hadronicRatio(energy) > hadronicRatio(best) ? energy : best), low);
  return top / 2 / GEV_PER_MEV;
}

/** Masses at which a channel opens or a meson is on its mass shell, for pairs at rest. */
const thresholds = { muons: MUON_MASS / GEV_PER_MEV, rhoOmega: halfPeak(0.7, 0.85), phi: halfPeak(1, 1.05) };

/** The target for the chosen final states up to a mass, the full one, and y ∝ m² through its start. */
export function targetLine({ massMeV, darkMatter, electrons, muons, hadrons }: TargetLineValues) {
  const whole = line(darkMatter, electrons, muons, hadrons);
  const full = line(darkMatter, true, true, true);
  const portal = portalOf(electrons, muons, hadrons);
  const here = yAt(darkMatter, portal, massMeV);
  const [start = [LOWEST_MEV, Number.NaN]] = full.filter(([mass]) => mass >= 10);
  return {
    traced: [...whole.filter(([mass]) => mass < massMeV), [massMeV, here] as const],
    full,
    square: curve([LOWEST_MEV, HIGHEST_MEV], (mass) => start[1] * (mass / start[0]) ** 2),
    here,
    thresholds,
    scalarOverMajorana: scalarOverMajorana(portal, massMeV),
  };
}
