import { electronRun } from './na64e.ts';

export const na64e2016October = electronRun({
  title: 'NA64e 2016 October',
  label: 'NA64\\mathit{e} 2016',
  about: 'Second run with 100 GeV electrons, October 2016.',
  exposure: 4.3e10,
  published: ['NA64e_2016_43e10'],
  source: 'Banerjee:2017hhz',
});
