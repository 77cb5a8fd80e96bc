import { onlyRun } from './electronDump.ts';
import { protonDump } from './protonDump.ts';

export const na62DumpMumu = protonDump({
  preset: 'NA62mm',
  title: 'NA62 dump, muons',
  label: 'NA62 \\mu\\mu',
  about: '400 GeV protons on the closed collimator, decays to μ⁺μ⁻ after 82 m.',
  family: 'dumpP',
  published: ['NA62_dump_mumu_2023'],
  runs: [
    onlyRun('2021', 1.4e17, 'NA62:202308666'),
    { label: 'plan', short: 'plan', exposure: 1e18, status: 'planned', source: 'NA62:202308666' },
  ],
  decayLength: 75,
  normalised: { efficiency: 0.15, note: 'normalised to the published contour' },
  source: 'NA62:202308666',
});
