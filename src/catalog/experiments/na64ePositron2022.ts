import { positronRun } from './na64e.ts';

export const na64ePositron2022 = positronRun({
  title: 'NA64e⁺',
  label: 'NA64\\mathit{e}^+',
  about: 'Pilot run with 100 GeV positrons, 2022: beam positrons annihilate on atomic electrons.',
  exposure: 1e10,
  runs: [{ label: '2022 pilot', short: '2022', exposure: 1e10, status: 'recorded', source: 'NA64:2023ehh' }],
  published: ['NA64eplus_2022'],
  source: 'NA64:2023ehh',
});
