import { decayLengthM } from '../decay/decayLength.ts';
import { visibleWidths } from '../longLived/visibleDecay.ts';
import { channelBranching, type DecayChannel } from './decayChannel.ts';
import { decayMoment, decaySegment } from './decaySegment.ts';
import { type ProtonFormFactor, type SourceScales, type SourceTable, sourceStrengths } from './sourceTable.ts';

/** A search for A′ from protons that decay behind a dump. */
export interface ProtonSearch {
  readonly table: SourceTable;
  readonly channel: DecayChannel;
  /** Protons on target; at a collider the luminosity, pb⁻¹. */
  readonly exposure: number;
  readonly efficiency: number;
  readonly scales: SourceScales;
  readonly formFactor: ProtonFormFactor;
  /** From the production to the decay volume, m. Other than the table's: the acceptance stays, so only approximate. */
  readonly shieldM: number;
  /** Length of the decay volume, m; at most the table's. */
  readonly decayM: number;
  /** Where the model of the source ends, GeV. */
  readonly massEnd: number;
}

/** What a search expects at one mass, but for the coupling. */
export interface ProtonSource {
  /** Mean decay lengths at ε = 1, m, ascending. */
  readonly lengthsM: Float64Array;
  /** A′ seen, exposure included, in entry i × positions + k. */
  readonly strengths: Float64Array;
  readonly positions: number;
  readonly shieldM: number;
  /** Distance of two positions, m. */
  readonly segmentM: number;
  /** Length of the decay volume in segments, not always whole. */
  readonly segments: number;
}

/** exp(−700) is the last that a double holds. */
const LARGEST_EXPONENT = 700;

/** Source of a search at a mass (of an A′ without invisible decays); null where none decays in its channel. */
export function protonSource(search: ProtonSearch, mass: number): ProtonSource | null {
  const { table, exposure, efficiency, shieldM, decayM } = search;
  const { positions, energies } = table;
  const width = visibleWidths('V', mass).total;
  const seen = width > 0 ? exposure * efficiency * channelBranching(search.channel, mass, width) : 0;
  const first = energies.findIndex((energy) => energy > mass);
  if (seen === 0 || first < 0) return null;
  const strengths = sourceStrengths(table, mass, search.scales, search.formFactor).subarray(first * positions);
  const segmentM = table.decayM / (positions - 1);
  return {
    lengthsM: Float64Array.from(energies.slice(first), (energy) => decayLengthM(width, mass, energy)),
    strengths: strengths.map((strength) => seen * strength),
    positions,
    shieldM,
    segmentM,
    segments: Math.min(decayM / segmentM, positions - 1),
  };
}

/**
 * Expected events.
 *   N = ε² Σ_E Σ_k e^{−z_k/l} I(u; S_k, S_{k+1}),  l ∝ 1/ε², u = h/l
 * Equal spacing leaves two exponentials per energy: e^{−z_k/l} = e^{−D/l} (1 − a)^k.
 * @param squaredMixing  ε²
 * @returns              N   0 where it is below 1e-304
 */
export function expectedEvents(source: ProtonSource, squaredMixing: number): number {
  const { lengthsM, strengths, positions, shieldM, segmentM, segments } = source;
  const whole = Math.floor(segments);
  let sum = 0;
  for (let i = 0; i < lengthsM.length; i++) {
    const length = (lengthsM[i] as number) / squaredMixing;
    if (shieldM > LARGEST_EXPONENT * length) continue;
    const u = segmentM / length;
    const inside = -Math.expm1(-u);
    const moment = decayMoment(u, inside);
    let alive = Math.exp(-shieldM / length);
    let k = i * positions;
    for (const end = k + whole; k < end; k++) {
      const start = strengths[k] as number;
      sum += alive * (start * inside + ((strengths[k + 1] as number) - start) * moment);
      alive *= 1 - inside;
    }
    if (segments > whole) sum += alive * partOfSegment(u, segments - whole, strengths[k] as number, strengths[k + 1] as number);
  }
  return squaredMixing * sum;
}

/** Decays in the first part of a segment. */
const partOfSegment = (u: number, part: number, start: number, stop: number): number =>
  decaySegment(part * u, start, start + part * (stop - start));
