import { protonDump } from './protonDump.ts';

export const faser = protonDump({
  preset: 'FASER',
  title: 'FASER',
  label: 'FASER',
  about: 'Forward decays of the LHC, 476 m from the collisions.',
  family: 'collider',
  published: ['FASER_2023'],
  runs: [
    { label: '2022, 27 fb⁻¹', short: '2022', exposure: 2.7e4, status: 'recorded', source: 'FASER:202305587' },
    { label: 'Run 3, 150 fb⁻¹', short: 'Run 3', exposure: 1.5e5, status: 'planned', source: 'FASER:202305587' },
  ],
  decayLength: 1.5,
  normalised: { efficiency: 0.71, note: 'normalised to the published contour' },
  luminosity: true,
  source: 'FASER:202305587',
});
