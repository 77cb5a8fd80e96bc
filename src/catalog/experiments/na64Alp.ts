import { photonSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { alpPresets } from './longLivedRuns.ts';

const preset = alpPresets.na64;

export const na64Alp = electronDump({
  preset,
  search: photonSearch(preset),
  title: 'NA64e, axion-like',
  label: 'NA64\\mathit{e}',
  about: `100 GeV electrons of 2016–18: the calorimeter and the first hadron calorimeter are the dump. ${preset.calibrated}`,
  family: 'missE',
  published: ['NA64_2020_AxionLimits'],
  runs: [
    onlyRun('2016–18', 2.84e11, 'NA64:2020qwq'),
    { label: 'before LS3', short: 'LS3', exposure: 5e12, status: 'planned', source: 'NA64:2020qwq' },
  ],
});
