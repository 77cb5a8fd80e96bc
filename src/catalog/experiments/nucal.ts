import { onlyRun } from './electronDump.ts';
import { protonDump } from './protonDump.ts';

export const nucal = protonDump({
  preset: 'NuCal',
  title: 'NuCal',
  label: 'NuCal',
  about: '70 GeV protons on iron, decays after 64 m.',
  family: 'dumpP',
  published: ['NuCal_brem'],
  runs: [onlyRun('1989', 1.7e18, 'Blumlein:2013cua')],
  decayLength: 23,
  source: 'Blumlein:2013cua',
});
