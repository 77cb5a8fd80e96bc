import type { Experiment } from '../types.ts';
import { positronRun } from './na64e.ts';

/** Positrons planned for the beams of lower energy. */
const PLANNED = 1e11;

/**
 * A positron beam of another energy: it annihilates to lighter A′, m = √(2 m_e E).
 * The window keeps the fractions of the beam energy that it has at 100 GeV, which is assumed here.
 */
function positronPlan(energy: number): Experiment {
  const run = positronRun({
    title: `NA64e⁺ ${energy} GeV`,
    label: `NA64\\mathit{e}^+ ${energy} GeV`,
    about: `Positrons of ${energy} GeV. Window and efficiency are those of 100 GeV, scaled with the beam: assumed here.`,
    exposure: PLANNED,
    runs: [{ label: 'planned', short: 'plan', exposure: PLANNED, status: 'planned', source: 'NA64:2023ehh' }],
    published: [],
    source: 'NA64:2023ehh',
  });
  return { ...run, setup: { ...run.setup, beamEnergy: energy, missingEnergyMin: 0.5 * energy, missingEnergyMax: 0.96 * energy } };
}

export const na64ePositron70 = positronPlan(70);
export const na64ePositron60 = positronPlan(60);
export const na64ePositron40 = positronPlan(40);
