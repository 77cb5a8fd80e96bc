import { visibleSearch } from './decaySearch.ts';
import { electronDump, onlyRun } from './electronDump.ts';
import { dumpPresets } from './longLivedRuns.ts';

const preset = dumpPresets.na64Visible;

export const na64Visible = electronDump({
  preset,
  search: visibleSearch(preset),
  title: 'NA64 visible',
  label: 'NA64 visible',
  about: `Runs of 2017 (100 GeV) and 2018 (150 GeV) with the tungsten calorimeter as the dump. ${preset.calibrated}`,
  family: 'dumpE',
  published: ['NA64_visible_2017-18'],
  runs: [
    onlyRun('2017', 5.4e10, 'Banerjee:2018vgk'),
    onlyRun('2017–18', 8.4e10, 'Banerjee:2019hmi'),
    { label: 'closes X17', short: 'X17', exposure: 1e12, status: 'planned', source: 'Banerjee:2019hmi' },
  ],
});
