import type { AlpRun, DumpRun } from '../../physics/longLived/search.ts';
import type { Family } from '../families.ts';
import type { SetupId } from '../params.ts';
import type { DecaySearch, Experiment, Run } from '../types.ts';
import { geometryOf, geometrySettings } from './decaySearch.ts';
import type { LongLivedPreset } from './longLivedRuns.ts';

const COUNTING = ['method', 'outcome', 'background', 'backgroundSd', 'efficiencySd'] as const satisfies readonly SetupId[];

interface Dump {
  readonly preset: LongLivedPreset<DumpRun | AlpRun>;
  readonly search: DecaySearch;
  readonly title: string;
  readonly label: string;
  readonly about: string;
  readonly family: Family;
  readonly published: readonly string[];
  readonly runs: readonly Run[];
}

/** An electron dump that looks for decays in flight. Where its paper excludes more events than a plain count, that number is kept. */
export function electronDump({ preset, search, ...own }: Dump): Experiment {
  const { electrons } = preset;
  const [run, second] = preset.runs;
  const single = run !== undefined && second === undefined;
  const plainCount = preset.eventLimit === Math.LN10;
  return {
    ...own,
    particle: 'electron',
    exposure: {
      kind: 'number',
      name: 'Electrons on target',
      symbol: 'N_\\mathrm{EOT}',
      unit: '',
      min: electrons / 1e4,
      max: electrons * 1e6,
      initial: electrons,
      scale: 'log',
      about: 'Beam electrons that hit the dump. More of them widen the region at both edges.',
    },
    exposureUnit: 'EOT',
    setup: single ? geometryOf(run) : {},
    adjustable: [...(single ? geometrySettings : []), ...(plainCount ? COUNTING : [])],
    fitted: single && preset.calibrated ? { decayEnergyMin: preset.calibrated } : {},
    ...(plainCount ? {} : { excludedEvents: preset.eventLimit }),
    searches: [search],
    source: preset.sources[0] ?? '',
  };
}

/** The run of an experiment that had only one. */
export const onlyRun = (label: string, exposure: number, source: string): Run => ({
  label,
  short: label,
  exposure,
  status: 'recorded',
  source,
});
