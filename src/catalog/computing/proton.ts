import { columnAt } from '../../physics/protonDump/column.ts';
import { islands, polygon } from '../../physics/protonDump/contour.ts';
import { expectedEvents, type ProtonSearch, protonSource } from '../../physics/protonDump/events.ts';
import { presetSearch } from '../../physics/protonDump/presetSearch.ts';
import type { ProtonExperiment } from '../../physics/protonDump/presets.ts';
import { protonTables } from '../../physics/protonDump/tables.ts';
import type { DecayPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';

/** Search with the exposure, the efficiency and the decay length of the setup. */
function searchAt(experiment: ProtonExperiment, exposure: number, setup: Setup): ProtonSearch {
  const preset = presetSearch(experiment, protonTables[experiment]);
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

/** Visible decays of an A′ made by protons. */
export function protonDecays(experiment: ProtonExperiment): DecayPhysics {
  const at = (exposure: number, params: ModelParams, setup: Setup) => (applies(params) ? searchAt(experiment, exposure, setup) : null);
  return {
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
