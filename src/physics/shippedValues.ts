import { unpack } from './numerics/packed.ts';

/** Values of the shipped table for lead; null until they are loaded. */
let shipped: Float64Array | null = null;

/** Loads the shipped table (20 kB), so that the first curve need not wait 0.1 s for one. The numbers are the same without it. */
export async function loadShippedTable(): Promise<void> {
  shipped ??= unpack((await import('./data/leadEtl.ts')).leadEtlTable);
}

export const shippedLead = (): Float64Array | null => shipped;
