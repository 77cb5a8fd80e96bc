import { visibleSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { dumpPresets } from './longLivedRuns.ts';

const preset = dumpPresets.orsay;

export const orsay = electronDump({
  preset,
  search: visibleSearch(preset),
  title: 'Orsay',
  label: 'Orsay',
  about: `Orsay, 1.6 GeV electrons on tungsten. ${preset.calibrated}`,
  family: 'dumpE',
  published: ['Orsay'],
  runs: [onlyRun('1989', 2e16, preset.sources[0])],
});
