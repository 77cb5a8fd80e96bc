import { type ProtonExperiment, protonPresets } from '../../physics/protonDump/presets.ts';
import type { Family } from '../families.ts';
import type { Setup, SetupId } from '../params.ts';
import type { Experiment, Run } from '../types.ts';
import { protonSearch } from './protonSearch.ts';

interface ProtonRun {
  readonly preset: ProtonExperiment;
  readonly title: string;
  readonly label: string;
  readonly about: string;
  readonly family: Family;
  readonly published: readonly string[];
  readonly runs: readonly Run[];
  /** Length of the decay volume of the source table, m. */
  readonly decayLength: number;
  /** Where the efficiency comes from, when it was normalised to the published contour. */
  readonly normalised?: { readonly efficiency: number; readonly note: string };
  readonly luminosity?: boolean;
  readonly source: string;
}

const protons = { name: 'Protons on target', symbol: 'N_\\mathrm{POT}', unit: 'POT' } as const;
const luminosity = { name: 'Luminosity', symbol: 'L', unit: 'pb⁻¹' } as const;

const SETTINGS = [
  'efficiency',
  'excludedEvents',
  'decayLength',
  'bremScale',
  'formFactor',
  'pionScale',
  'etaScale',
  'omegaScale',
] as const satisfies readonly SetupId[];

/** A proton dump or a forward detector at a collider that looks for visible decays of an A′. */
export function protonDump({ preset, normalised, decayLength, luminosity: collider = false, ...own }: ProtonRun): Experiment {
  const { exposure, efficiency, eventLimit } = protonPresets[preset];
  const { name, symbol, unit } = collider ? luminosity : protons;
  const setup: Partial<Setup> = { efficiency: normalised?.efficiency ?? efficiency, excludedEvents: eventLimit, decayLength };
  return {
    ...own,
    particle: 'proton',
    exposure: {
      kind: 'number',
      name,
      symbol,
      unit: '',
      min: exposure / 1e4,
      max: exposure * 1e6,
      initial: exposure,
      scale: 'log',
      about: collider
        ? 'Integrated luminosity, in links and on the command line in pb⁻¹. More of it widens the region at both edges.'
        : 'Protons that hit the dump. More of them widen the region at both edges.',
    },
    exposureUnit: unit,
    ...(collider ? { exposureDisplay: { unit: 'fb⁻¹', factor: 1e-3 } } : {}),
    setup,
    adjustable: SETTINGS,
    ranges: { decayLength: [decayLength / 100, decayLength] },
    fitted: normalised ? { efficiency: normalised.note } : {},
    excludedEvents: eventLimit,
    searches: [protonSearch(preset, own.published.length > 0)],
  };
}
