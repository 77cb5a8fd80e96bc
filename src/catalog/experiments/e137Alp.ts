import { photonSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { alpPresets } from './longLivedRuns.ts';

const preset = alpPresets.e137;

export const e137Alp = electronDump({
  preset,
  search: photonSearch(preset),
  title: 'E137',
  label: 'E137',
  about: `SLAC, 20 GeV electrons on aluminium, 179 m of hill; photons of the shower. ${preset.calibrated}`,
  family: 'dumpE',
  published: ['E137'],
  runs: [onlyRun('1988', 1.87e20, preset.sources[0])],
});
