import { electronRun } from './na64e.ts';

export const na64e2021 = electronRun({
  title: 'NA64e 2016–21',
  label: 'NA64\\mathit{e}',
  about: '100 GeV electrons of 2016 to 2021: the data of the search for the Z′ of B−L.',
  exposure: 3.22e11,
  published: ['NA64_2022_BL'],
  source: 'NA64:2022yly',
});
