import { visibleSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { dumpPresets } from './longLivedRuns.ts';

const preset = dumpPresets.e141;

export const e141 = electronDump({
  preset,
  search: visibleSearch(preset),
  title: 'E141',
  label: 'E141',
  about: `SLAC, 9 GeV electrons on tungsten. ${preset.calibrated}`,
  family: 'dumpE',
  published: ['E141'],
  runs: [onlyRun('1987', 2e15, preset.sources[0])],
});
