import { type DecayVolume, seenDecayProbability } from './decayVolume.ts';
import type { SourceSpectrum } from './source.ts';

/** One source seen by one decay volume. */
export interface Channel {
  readonly source: SourceSpectrum;
  readonly volume: DecayVolume;
  /** Beam particles × efficiency. */
  readonly exposure: number;
}

/**
 * Expected events.
 *   N = g² Σ exposure × Σ_j S_j P(l_j/g²)
 * @param channels         summed
 * @param squaredCoupling  g²: ε² or g_aγγ² (GeV⁻²)
 */
export function expectedEvents(channels: readonly Channel[], squaredCoupling: number): number {
  let sum = 0;
  for (const { source, volume, exposure } of channels) {
    const { mass, energies, strengths, decayLengthsM } = source;
    for (let j = 0; j < energies.length; j++) {
      const length = (decayLengthsM[j] as number) / squaredCoupling;
      sum += exposure * (strengths[j] as number) * seenDecayProbability(length, energies[j] as number, mass, volume);
    }
  }
  return squaredCoupling * sum;
}
