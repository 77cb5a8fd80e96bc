// Axion-like particle: g_aγγ (GeV⁻¹) against m_a (GeV).
// Published curves, read from the compilations named below, so that the snapshot figures look like the real plane.

export type Blocks = readonly (readonly (readonly [number, number])[])[];

/** E137: arXiv 1709.00009; points from FORESEE (github.com/KlingFelix/FORESEE, MIT). The last point continues the upper branch as g ∝ 1/m² and is not published: segment 17 is not stroked. */
export const e137: Blocks = [
  [
    [6.31e-5, 0.000172],
    [0.00932, 1.47e-6],
    [0.0267, 6.03e-7],
    [0.0635, 3.12e-7],
    [0.0825, 2.6e-7],
    [0.145, 1.87e-7],
    [0.242, 1.5e-7],
    [0.374, 1.34e-7],
    [0.479, 1.47e-7],
    [0.509, 1.66e-7],
    [0.516, 2.01e-7],
    [0.489, 3.28e-7],
    [0.312, 1.28e-6],
    [0.198, 4.14e-6],
    [0.061, 5.9e-5],
    [0.0137, 0.00143],
    [0.00449, 0.0142],
    [0.00182, 0.0994],
    [0.000574, 1],
  ],
];

/** CHARM: arXiv 1512.03069; points from FORESEE (github.com/KlingFelix/FORESEE, MIT). Segment 15 is the frame of the source. */
export const charm: Blocks = [
  [
    [0.00999, 2.87e-5],
    [0.0128, 2.04e-5],
    [0.0333, 8.71e-6],
    [0.0469, 6.95e-6],
    [0.0533, 6.66e-6],
    [0.06, 6.66e-6],
    [0.0667, 7.12e-6],
    [0.0723, 8.26e-6],
    [0.078, 1.19e-5],
    [0.0783, 1.58e-5],
    [0.0765, 2.01e-5],
    [0.0675, 3.4e-5],
    [0.059, 5.16e-5],
    [0.0356, 0.000192],
    [0.0149, 0.00126],
    [0.00997, 0.0025],
    [0.00999, 2.87e-5],
  ],
];

/** NuCal: arXiv 1512.03069; points from FORESEE (github.com/KlingFelix/FORESEE, MIT). Segment 15 is the frame of the source. */
export const nuCal: Blocks = [
  [
    [0.01, 3.62e-5],
    [0.0183, 1.92e-5],
    [0.108, 5.01e-6],
    [0.12, 4.72e-6],
    [0.141, 4.61e-6],
    [0.15, 4.8e-6],
    [0.157, 5.22e-6],
    [0.16, 5.91e-6],
    [0.156, 8.11e-6],
    [0.139, 1.34e-5],
    [0.111, 2.67e-5],
    [0.0711, 8.35e-5],
    [0.0306, 0.000544],
    [0.0194, 0.00123],
    [0.0119, 0.00324],
    [0.0101, 0.00395],
    [0.01, 3.62e-5],
  ],
];

/** PrimEx recast: arXiv 1903.03586; points from FORESEE (github.com/KlingFelix/FORESEE, MIT). */
export const primEx: Blocks = [
  [
    [0.108, 0.00311],
    [0.113, 0.00095],
    [0.116, 0.000868],
    [0.121, 0.00178],
    [0.123, 0.00168],
    [0.125, 0.0018],
  ],
  [
    [0.145, 0.00105],
    [0.152, 0.00171],
    [0.156, 0.00085],
    [0.158, 0.000751],
    [0.161, 0.000728],
  ],
];

/** LEP recast: arXiv 1509.00476; points from FORESEE (github.com/KlingFelix/FORESEE, MIT). */
export const lep: Blocks = [
  [
    [0.0182, 0.0108],
    [0.0222, 0.00655],
    [0.0289, 0.00476],
    [0.11, 0.00469],
    [0.121, 0.00539],
    [0.138, 0.00498],
    [0.167, 0.00632],
    [0.41, 0.00656],
    [0.457, 0.00643],
    [0.53, 0.00689],
    [0.911, 0.00688],
    [1.82, 0.00659],
    [2.02, 0.00679],
  ],
];
