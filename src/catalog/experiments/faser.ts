import { onlyRun } from './electronDump.ts';
import { protonDump } from './protonDump.ts';

export const faser = protonDump({
  preset: 'FASER',
  title: 'FASER',
  label: 'FASER',
  about: 'Forward decays of the LHC, 476 m from the collisions.',
  family: 'collider',
  published: ['FASER_2023'],
  runs: [
    onlyRun('2022', 2.7e4, 'FASER:202305587'),
    { label: 'Run 3', short: 'Run 3', exposure: 1.5e5, status: 'planned', source: 'FASER:202305587' },
  ],
  decayLength: 1.5,
  normalised: { efficiency: 0.71, note: 'normalised to the published contour' },
  luminosity: true,
  source: 'FASER:202305587',
});
