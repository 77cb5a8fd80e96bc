import type { ProtonSearch } from './events.ts';
import { type ProtonExperiment, protonPresets } from './presets.ts';
import { nominalScales, type SourceTable } from './sourceTable.ts';

/** Search of a run with its table. */
export const presetSearch = (experiment: ProtonExperiment, table: SourceTable): ProtonSearch => ({
  ...protonPresets[experiment],
  table,
  scales: nominalScales,
  formFactor: 'vmd',
  shieldM: table.shieldM,
  decayM: table.decayM,
});
