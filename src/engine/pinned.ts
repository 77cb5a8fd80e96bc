import { shownExposure } from '../catalog/exposure.ts';
import { experiments } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { fullSetup } from '../catalog/setup.ts';
import { setupParams } from '../catalog/setupParams.ts';
import type { PinLayer, Scenario } from '../scenario/scenario.ts';
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

/** What sets a pinned reach apart from the same experiment as it is now: `2 × 10¹²`, or the settings that differ. */
export function pinDifference({ reach, params, cl }: PinLayer, scenario: Scenario): string {
  const { experiment, exposure, setup } = reach;
  const now = scenario.layers.find((layer) => layer.kind === 'reach' && layer.experiment === experiment);
  const current = now?.kind === 'reach' ? now : null;
  const parts = [
    ...(current?.exposure === exposure ? [] : [`$${texNumber(shownExposure(experiments[experiment], exposure), 3)}$`]),
    ...differences(fullSetup(experiment, setup), fullSetup(experiment, current?.setup ?? {}), setupParams),
    ...differences(params, scenario.params, modelParams),
    ...(cl === scenario.cl ? [] : [`${Number((100 * cl).toPrecision(4))} % CL`]),
  ];
  return parts.join(', ');
}

/** A reach drawn as a ghost, named by what differs. */
export const asPinned = (region: Region, id: string, differs: string): Region => ({
  ...region,
  id,
  title: `${experimentTitle(region)}, pinned`,
  label: differs === '' ? 'pinned' : `pinned: ${differs}`,
  statement: 'ghost',
  subject: false,
  fill: 'none',
});

const experimentTitle = (region: Region): string => region.title.replace(', computed', '');
