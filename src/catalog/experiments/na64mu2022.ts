import { muonRun } from './na64mu.ts';

export const na64mu2022 = muonRun({
  title: 'NA64μ',
  label: 'NA64\\mu',
  about: 'First physics run with 160 GeV muons, 2022.',
  exposure: 1.98e10,
  published: ['NA64mu_2022_198e10', 'NA64mu_2022_from_Aprime'],
});
