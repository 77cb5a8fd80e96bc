import type { Packed } from './numerics/packed.ts';

/** Materials whose table is shipped. */
export type Shipped = 'Pb' | 'W';

const loaders: Readonly<Record<Shipped, () => Promise<Packed>>> = {
  Pb: async () => (await import('./data/leadEtl.ts')).leadEtlTable,
  W: async () => (await import('./data/tungstenEtl.ts')).tungstenEtlTable,
};

const values = new Map<Shipped, Float64Array>();

/** Loads a shipped table (20 kB), so that the first curve need not wait 0.1 s for one. The numbers are the same without it. */
export async function loadShippedTable(material: Shipped): Promise<void> {
  if (values.has(material)) return;
  const [{ unpack }, packed] = await Promise.all([import('./numerics/packed.ts'), loaders[material]()]);
  values.set(material, unpack(packed));
}

/** Values of a shipped table; null until they are loaded. */
export const shippedTable = (material: Shipped): Float64Array | null => values.get(material) ?? null;
