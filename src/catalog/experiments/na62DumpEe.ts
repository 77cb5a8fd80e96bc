import { onlyRun } from './electronDump.ts';
import { protonDump } from './protonDump.ts';

export const na62DumpEe = protonDump({
  preset: 'NA62ee',
  title: 'NA62 dump, electrons',
  label: 'NA62 \\mathit{ee}',
  about: '400 GeV protons on the closed collimator, decays to e⁺e⁻ after 82 m.',
  family: 'dumpP',
  published: ['NA62_dump_ee_2024'],
  runs: [
    onlyRun('2021', 1.4e17, 'NA62:202312055'),
    { label: 'plan', short: 'plan', exposure: 1e18, status: 'planned', source: 'NA62:202312055' },
  ],
  decayLength: 75,
  normalised: { efficiency: 0.15, note: 'normalised to the published contour' },
  source: 'NA62:202312055',
});
