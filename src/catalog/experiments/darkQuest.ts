import { protonDump } from './protonDump.ts';

export const darkQuest = protonDump({
  preset: 'DarkQuest',
  title: 'DarkQuest',
  label: 'DarkQuest',
  about: '120 GeV protons on iron, decays between 5 and 6 m; ten events count. There is an artefact gap at the φ mass, 1.01 to 1.05 GeV.',
  family: 'dumpP',
  published: [],
  runs: [{ label: 'phase I', short: 'I', exposure: 1.44e18, status: 'planned', source: 'Berlin:201800661' }],
  decayLength: 1,
  source: 'Berlin:201800661',
});
