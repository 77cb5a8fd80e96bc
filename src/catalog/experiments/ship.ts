import { protonDump } from './protonDump.ts';

export const ship = protonDump({
  preset: 'SHiP',
  title: 'SHiP',
  label: 'SHiP',
  about: '400 GeV protons, projection; the source is modelled up to 1.5 GeV only and the region is cut there.',
  family: 'dumpP',
  published: [],
  runs: [{ label: '15 years', short: '15 y', exposure: 6e20, status: 'planned', source: 'SHiP:202411096' }],
  decayLength: 50,
  source: 'SHiP:202411096',
});
