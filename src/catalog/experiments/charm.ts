import { onlyRun } from './electronDump.ts';
import { protonDump } from './protonDump.ts';

export const charm = protonDump({
  preset: 'CHARM',
  title: 'CHARM',
  label: 'CHARM',
  about: '400 GeV protons on copper, decays after 480 m. A recast, not the analysis of the experiment.',
  family: 'dumpP',
  published: ['CHARM'],
  runs: [onlyRun('1985', 2.4e18, 'Tsai:2019mtm')],
  decayLength: 35,
  source: 'Tsai:2019mtm',
});
