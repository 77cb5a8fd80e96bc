import type { Kind } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../constants.ts';
import { type AlpBeam, alpSource } from './alpSource.ts';
import type { ContourSearch } from './contour.ts';
import type { DecayVolume } from './decayVolume.ts';
import type { Channel } from './events.ts';
import { type DumpBeam, dumpSource, type SourceSpectrum } from './source.ts';
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

const channel = (source: SourceSpectrum | null, run: DecayVolume & Exposure): Channel[] =>
  source ? [{ source, volume: run, exposure: run.electrons * run.efficiency }] : [];

/** Runs of electron dumps as one search for a boson that couples to electrons with ε e; their events add up. */
export function dumpSearch(runs: readonly DumpRun[], kind: Kind): ContourSearch {
  const source = (run: DumpRun, mass: number) => {
    const { beamEnergy, material, energyCut, maxAngleRad, level } = run;
    return rememberedSource(['dump', kind, mass, beamEnergy, material, energyCut, maxAngleRad, level], () => dumpSource(run, kind, mass));
  };
  return {
    channels: (mass) => runs.flatMap((run) => channel(source(run, mass), run)),
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
    channels: (mass) => runs.flatMap((run) => channel(source(run, mass), run)),
    threshold: 0,
    openings: [],
  };
}
