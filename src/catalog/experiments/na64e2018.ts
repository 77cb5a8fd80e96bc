import { electronRun } from './na64e.ts';

export const na64e2018 = electronRun({
  title: 'NA64e 2016–18',
  label: 'NA64\\mathit{e} 2016–18',
  about: 'All 100 GeV electrons of 2016 to 2018.',
  exposure: 2.84e11,
  published: ['NA64e_2016-18_284e11'],
  source: 'NA64:2019imj',
});
