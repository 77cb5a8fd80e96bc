import { electronRun } from './na64e.ts';

export const na64e2016July = electronRun({
  title: 'NA64e 2016 July',
  label: 'NA64\\mathit{e} 2016 July',
  about: 'First run with 100 GeV electrons, July 2016.',
  exposure: 2.75e9,
  published: ['NA64e_2016_275e9'],
  source: 'Banerjee:2016tad',
});
