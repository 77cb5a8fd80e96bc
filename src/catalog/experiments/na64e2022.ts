import { electronRun } from './na64e.ts';

export const na64e2022 = electronRun({
  title: 'NA64e',
  label: 'NA64\\mathit{e}',
  about: 'All 100 GeV electrons of 2016 to 2022; the first analysis with resonant annihilation.',
  exposure: 9.37e11,
  published: ['NA64e_2022_937e11'],
  source: 'NA64:2023wbi',
});
