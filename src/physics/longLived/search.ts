import type { Kind } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../constants.ts';
import { type AlpBeam, alpSource } from './alpSource.ts';
import type { ContourSearch } from './contour.ts';
import type { DecayVolume } from './decayVolume.ts';
import type { Channel } from './events.ts';
import { excitedStateSource } from './semivisible.ts';
import { type DumpBeam, dumpSource, radiated, type SourceSpectrum } from './source.ts';
import { channelOpenings } from './visibleDecay.ts';

interface Exposure {
  /** Electrons on target. */
  readonly electrons: number;
  readonly efficiency: number;
}

/** One run of an electron dump that looks for X → e⁺e⁻. */
export interface DumpRun extends DumpBeam, DecayVolume, Exposure {}

/** One run, or one signature of a run, of an electron dump that looks for a → γγ. */
export interface AlpRun extends AlpBeam, DecayVolume, Exposure {}

/** Sources remembered: some 50 masses per run in view, and what a slider passes through. */
const REMEMBERED = 3000;
const sources = new Map<string, Map<number, SourceSpectrum | null>>();
let count = 0;

/** The source of a run by mass, remembered by all that it depends on. */
function remembered(content: readonly unknown[], compute: SourceAt): SourceAt {
  const key = JSON.stringify(content);
  return (mass) => {
    const known = sources.get(key)?.get(mass);
    if (known !== undefined) return known;
    const source = compute(mass);
    keep(key, mass, source);
    return source;
  };
}

function keep(key: string, mass: number, source: SourceSpectrum | null): void {
  if (count++ >= REMEMBERED) {
    sources.clear();
    count = 1;
  }
  const masses = sources.get(key) ?? new Map<number, SourceSpectrum | null>();
  sources.set(key, masses.set(mass, source));
}

type SourceAt = (mass: number) => SourceSpectrum | null;

/** Channels of runs at a mass; runs without a source have none. */
function channelsOf<Run extends DecayVolume & Exposure>(runs: readonly Run[], sourceOf: (run: Run) => SourceAt) {
  const sourceAt = runs.map(sourceOf);
  return (mass: number): Channel[] =>
    runs.flatMap((run, i) => {
      const source = sourceAt[i]?.(mass);
      return source ? [{ source, volume: run, exposure: run.electrons * run.efficiency }] : [];
    });
}

/** Runs of electron dumps as one search for a boson that couples to electrons with ε e; their events add up. */
export function dumpSearch(runs: readonly DumpRun[], kind: Kind): ContourSearch {
  const sourceOf = (run: DumpRun) => remembered(['dump', kind, ...beamOf(run)], (mass) => dumpSource(run, kind, mass));
  return {
    channels: channelsOf(runs, sourceOf),
    threshold: 2 * ELECTRON_MASS,
    openings: channelOpenings(kind),
  };
}

/** All of a dump that its sources depend on. */
const beamOf = ({ beamEnergy, material, energyCut, maxAngleRad, level }: DumpBeam): readonly unknown[] => [
  beamEnergy,
  material,
  energyCut,
  maxAngleRad,
  level,
];

/** The same for axion-like particles that couple to photons. */
export function alpSearch(runs: readonly AlpRun[]): ContourSearch {
  const sourceOf = (run: AlpRun) => {
    const { beamEnergy, material, energyCut, maxAngleRad, photonSpread } = run;
    return remembered(['alp', beamEnergy, material, energyCut, maxAngleRad, photonSpread], (mass) => alpSource(run, mass));
  };
  return {
    channels: channelsOf(runs, sourceOf),
    threshold: 0,
    openings: [],
  };
}

/** Dark sector with two states that couple to the A′ together. */
export interface InelasticSector {
  readonly alphaD: number;
  /** m₁/m_A′. */
  readonly lighterOverMediator: number;
  /** (m₂ − m₁)/m₁. */
  readonly splitting: number;
}

/**
 * The same for A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻ (all A′ decay so); the mass is that of the A′, the coupling ε. A run without
 * end of the decay volume counts χ₂ that live beyond its shield, one with an end those that decay inside.
 */
export function semivisibleSearch(runs: readonly DumpRun[], dark: InelasticSector): ContourSearch {
  const { alphaD, lighterOverMediator: lighter, splitting } = dark;
  const open = (2 + splitting) * lighter < 1;
  const compute = (run: DumpRun, mass: number): SourceSpectrum | null => {
    const made = open ? radiated(run, 'V', mass) : null;
    const masses = { mediatorMass: mass, lighterMass: lighter * mass, heavierMass: lighter * (1 + splitting) * mass };
    return made && excitedStateSource({ alphaD, ...masses }, made);
  };
  const sourceOf = (run: DumpRun) => remembered(['semivisible', dark, ...beamOf(run)], (mass) => compute(run, mass));
  return {
    channels: channelsOf(runs, sourceOf),
    threshold: (2 * ELECTRON_MASS) / (lighter * splitting),
    openings: [],
  };
}
