import { visibleSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { dumpPresets } from './longLivedRuns.ts';

const preset = dumpPresets.e137;

export const e137 = electronDump({
  preset,
  search: visibleSearch(preset),
  title: 'E137',
  label: 'E137',
  about: `SLAC, 20 GeV electrons on aluminium, 179 m of hill. ${preset.calibrated}`,
  family: 'dumpE',
  published: ['E137_Andreas'],
  runs: [onlyRun('1988', 1.87e20, preset.sources[0])],
});
