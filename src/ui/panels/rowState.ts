import type { ComponentProps } from 'react';
import { asksOf } from '../../engine/needs.ts';
import type { Region } from '../../engine/types.ts';
import { layerId, type Scenario } from '../../scenario/scenario.ts';
import type { CurveRow } from '../controls/CurveRow.tsx';
import { retry } from '../resultStore.ts';

type RowState = ComponentProps<typeof CurveRow>['state'];

/** What a row has to say of its curve: being computed, failed with a way out, or not applicable here. */
export function rowState(region: Region | undefined, scenario: Scenario): RowState {
  if (region?.state === 'pending') return { kind: 'pending' };
  if (region?.state === 'failed')
    return { kind: 'failed', message: region.remark ?? 'the computation failed', onRetry: () => retryRegion(region.id, scenario) };
  return region?.statement === 'other' && region.remark ? { kind: 'other', reason: region.remark } : undefined;
}

function retryRegion(id: string, scenario: Scenario): void {
  const layer = scenario.layers.find((l) => layerId(l) === id);
  for (const { job } of layer ? asksOf(layer, scenario) : []) retry(job.key);
}
