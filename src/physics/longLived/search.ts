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
const remembered = new Map<string, SourceSpectrum | null>();

function rememberedSource(content: readonly unknown[], compute: () => SourceSpectrum | null): SourceSpectrum | null {
  const key = JSON.stringify(content);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const source = compute();
  remembered.set(key, source);
  return source;
}

/** Channels of runs at a mass; runs without a source have none. */
const channelsOf =
  <Run extends DecayVolume & Exposure>(runs: readonly Run[], sourceOf: (run: Run, mass: number) => SourceSpectrum | null) =>
  (mass: number): Channel[] =>
    runs.flatMap((run) => {
      const source = sourceOf(run, mass);
      return source ? [{ source, volume: run, exposure: run.electrons * run.efficiency }] : [];
    });

/** Runs of electron dumps as one search for a boson that couples to electrons with ε e; their events add up. */
export function dumpSearch(runs: readonly DumpRun[], kind: Kind): ContourSearch {
  const source = (run: DumpRun, mass: number) => {
    const { beamEnergy, material, energyCut, maxAngleRad, level } = run;
    return rememberedSource(['dump', kind, mass, beamEnergy, material, energyCut, maxAngleRad, level], () => dumpSource(run, kind, mass));
  };
  return {
    channels: channelsOf(runs, source),
    threshold: 2 * ELECTRON_MASS,
    openings: channelOpenings(kind),
  };
}

/** The same for axion-like particles that couple to photons. */
export function alpSearch(runs: readonly AlpRun[]): ContourSearch {
  const source = (run: AlpRun, mass: number) => {
    const { beamEnergy, material, energyCut, maxAngleRad, photonSpread } = run;
    return rememberedSource(['alp', mass, beamEnergy, material, energyCut, maxAngleRad, photonSpread], () => alpSource(run, mass));
  };
  return {
    channels: channelsOf(runs, source),
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
  const source = (run: DumpRun, mass: number) => {
    const { beamEnergy, material, energyCut, maxAngleRad, level } = run;
    return rememberedSource(['semivisible', dark, mass, beamEnergy, material, energyCut, maxAngleRad, level], () => compute(run, mass));
  };
  return {
    channels: channelsOf(runs, source),
    threshold: (2 * ELECTRON_MASS) / (lighter * splitting),
    openings: [],
  };
}
