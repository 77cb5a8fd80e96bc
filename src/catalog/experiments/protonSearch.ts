import { columnAt } from '../../physics/protonDump/column.ts';
import { islands, polygon } from '../../physics/protonDump/contour.ts';
import { expectedEvents, type ProtonSearch, protonSource } from '../../physics/protonDump/events.ts';
import { type ProtonExperiment, presetSearch } from '../../physics/protonDump/presets.ts';
import type { SourceTable } from '../../physics/protonDump/sourceTable.ts';
import { visibleBoson } from '../models/visibleBoson.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { DecaySearch } from '../types.ts';

/** The source tables weigh 30 kB: fetched when such an experiment is first shown. */
let tables: Readonly<Record<ProtonExperiment, SourceTable>> | null = null;

async function prepare(): Promise<void> {
  tables ??= (await import('../../physics/protonDump/tables.ts')).protonTables;
}

/** Search with the exposure, the efficiency and the decay length of the setup. */
function searchAt(experiment: ProtonExperiment, exposure: number, setup: Setup): ProtonSearch {
  if (!tables) throw new Error('a proton dump was asked before its source tables were there');
  const preset = presetSearch(experiment, tables[experiment]);
  return {
    ...preset,
    exposure,
    efficiency: setup.efficiency,
    decayM: Math.min(setup.decayLength, preset.decayM),
    scales: { pi0: setup.pionScale, eta: setup.etaScale, etap: setup.etaScale, omega: setup.omegaScale, brem: setup.bremScale },
    formFactor: setup.formFactor,
  };
}

/** The tables know the production of vectors only. */
const applies = ({ spin }: ModelParams): boolean => spin === 'V';

/** Visible decays of an A′ made by protons: meson decays and bremsstrahlung, from a precomputed source. */
export function protonSearch(experiment: ProtonExperiment, compared: boolean): DecaySearch {
  const at = (exposure: number, params: ModelParams, setup: Setup) => (applies(params) ? searchAt(experiment, exposure, setup) : null);
  return {
    kind: 'decay',
    model: visibleBoson,
    dependsOnParams: ['spin'],
    dependsOnSetup: ['efficiency', 'decayLength', 'bremScale', 'formFactor', 'pionScale', 'etaScale', 'omegaScale'],
    accuracy:
      'Source precomputed for a vector from published meson spectra; decays 0.1 %; form factor and meson yields 30 % and more. Where the region ends in a straight edge the model of the source ends; a gap near 1.02 GeV is an artefact of the form factor, which has no φ.',
    prepare,
    ...(compared ? {} : { notCompared: true }),
    contour: (exposure, events, params, setup) => {
      const search = at(exposure, params, setup);
      return search ? islands(search, events).map(polygon) : [];
    },
    branch: (mass, exposure, events, params, setup) => {
      const search = at(exposure, params, setup);
      if (!search || mass > search.massEnd) return null;
      const { lower, upper } = columnAt(search, events, mass);
      return lower < upper ? { lower, upper } : null;
    },
    events: ({ mass, coupling }, exposure, params, setup) => {
      const search = at(exposure, params, setup);
      const source = search && protonSource(search, mass);
      return source ? expectedEvents(source, coupling ** 2) : 0;
    },
  };
}
