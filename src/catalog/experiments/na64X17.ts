import { visibleSearch } from './decaySearch.ts';
import { electronDump } from './electronDump.ts';
import { dumpPresets } from './longLivedRuns.ts';

const preset = dumpPresets.na64X17;
const planned = (label: string, exposure: number) =>
  ({ label, short: label, exposure, status: 'planned', source: preset.sources[0] }) as const;

export const na64X17 = electronDump({
  preset,
  search: { ...visibleSearch(preset), notCompared: true },
  title: 'NA64 X17, a plan',
  label: 'NA64 X17 plan',
  about: `The set-up of 2018 with more electrons and a dump of any length. ${preset.calibrated}`,
  family: 'dumpE',
  published: [],
  runs: [planned('7 × 10¹¹', 7e11), planned('10¹²', 1e12)],
});
