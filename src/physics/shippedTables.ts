import type { Process } from './bremsstrahlung/process.ts';
import { buildTable, type CrossSectionTable, type TableBox, tableFrom } from './crossSectionTable.ts';
import { materials } from './materials.ts';
import { type Shipped, shippedTable } from './shippedValues.ts';
import { universalBox } from './tableBoxes.ts';

/** Tables remembered: one per level and material in view, a few for setups outside the universal box. */
const REMEMBERED = 8;
const remembered = new Map<string, CrossSectionTable>();

/**
 * The table of a process in a box: the shipped one for lead or tungsten at tree level when loaded, otherwise computed at first use
 * (0.1 s) and remembered by its content.
 */
export function crossSectionTable(process: Process, box: TableBox): CrossSectionTable {
  const key = keyOf(process, box);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  const values = shippedValues(process, box);
  const table = values ? tableFrom(process, box, values) : buildTable(process, box);
  remembered.set(key, table);
  return table;
}

/** Whether a table is there without being computed. */
export const isAtHand = (process: Process, box: TableBox): boolean =>
  remembered.has(keyOf(process, box)) || shippedValues(process, box) !== null;

const keyOf = ({ level, kind, leptonMass, nucleus }: Process, box: TableBox): string =>
  JSON.stringify([level, kind, leptonMass, nucleus.Z, nucleus.A, box]);

const SHIPPED: readonly Shipped[] = ['Pb', 'W'];

function shippedValues({ level, nucleus: { Z, A } }: Process, box: TableBox): Float64Array | null {
  const material = SHIPPED.find((id) => materials[id].Z === Z && materials[id].A === A);
  return material && level === 'etlRecoil' && box === universalBox ? shippedTable(material) : null;
}
