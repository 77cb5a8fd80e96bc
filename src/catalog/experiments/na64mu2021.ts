import { muonRun } from './na64mu.ts';

export const na64mu2021 = muonRun({
  title: 'NA64μ 2021',
  label: 'NA64\\mu 2021',
  about: 'Pilot run with 160 GeV muons, 2021.',
  exposure: 6e9,
  published: [],
});
