import { shownExposure } from '../catalog/exposure.ts';
import { experiments } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { fullSetup } from '../catalog/setup.ts';
import { setupParams } from '../catalog/setupParams.ts';
import type { PinLayer, ReachLayer, Scenario } from '../scenario/scenario.ts';
import { texNumber } from './texNumber.ts';
import type { Region } from './types.ts';

const shown = (value: number | string): string => (typeof value === 'number' ? texNumber(value, 3) : value);

/** `symbol = value` of every entry that differs. */
function differences(before: object, now: object, symbols: Readonly<Record<string, { readonly symbol: string }>>): string[] {
  const current = now as Readonly<Record<string, number | string>>;
  return Object.entries(before as Readonly<Record<string, number | string>>)
    .filter(([key, value]) => current[key] !== value)
    .map(([key, value]) => `$${symbols[key]?.symbol ?? key} = ${shown(value)}$`);
}

/** What sets a pinned reach apart from the same experiments as they are now: `2 × 10¹²`, or the settings that differ. */
export function pinDifference({ reaches, params, cl }: PinLayer, scenario: Scenario): string {
  const named = (reach: ReachLayer, part: string) => (reaches.length > 1 ? `${experiments[reach.experiment].label} ${part}` : part);
  const parts = [
    ...reaches.flatMap((reach) => reachDifference(reach, scenario).map((part) => named(reach, part))),
    ...differences(params, scenario.params, modelParams),
    ...(cl === scenario.cl ? [] : [`${Number((100 * cl).toPrecision(4))} % CL`]),
  ];
  return parts.join(', ');
}

function reachDifference({ experiment, exposure, setup }: ReachLayer, scenario: Scenario): string[] {
  const now = scenario.layers.find((layer) => layer.kind === 'reach' && layer.experiment === experiment);
  const current = now?.kind === 'reach' ? now : null;
  return [
    ...(current?.exposure === exposure ? [] : [`$${texNumber(shownExposure(experiments[experiment], exposure), 3)}$`]),
    ...differences(fullSetup(experiment, setup), fullSetup(experiment, current?.setup ?? {}), setupParams),
  ];
}

/** A reach, or a sum of several, drawn as a ghost and named by what differs. */
export const asPinned = (region: Region, id: string, differs: string, sum: boolean): Region => ({
  ...region,
  id,
  title: `${experimentTitle(region)}, pinned`,
  label: [sum ? 'combined, pinned' : 'pinned', differs].filter(Boolean).join(': '),
  statement: 'ghost',
  subject: false,
  fill: 'none',
});

const experimentTitle = (region: Region): string => region.title.replace(', computed', '');
