import { muonRun } from './na64mu.ts';

export const na64mu2024 = muonRun({
  title: 'NA64μ 2023–24',
  label: 'NA64\\mu 2023–24',
  about: 'Runs of 2023 and 2024 with 160 GeV muons; the analysis is ongoing.',
  exposure: 3.5e11,
  published: [],
});
