import type { ComponentProps } from 'react';
import { limitKey } from '../../engine/draw.ts';
import { asksOf } from '../../engine/needs.ts';
import type { Region } from '../../engine/types.ts';
import { layerId, type Scenario } from '../../scenario/scenario.ts';
import type { CurveRow } from '../controls/CurveRow.tsx';
import { limitStore, retryLimits } from '../limitStore.ts';
import { retry } from '../resultStore.ts';
import type { CurveMember } from './curveGroup.ts';

type RowState = ComponentProps<typeof CurveRow>['state'];

/** What a row has to say of its curve: being computed, failed with a way out, or not applicable here. */
export function rowState(member: CurveMember, region: Region | undefined, scenario: Scenario): RowState {
  const damaged = member.limit && member.shown ? limitStore.getState().failures.get(limitKey(scenario.plane, member.limit)) : undefined;
  if (damaged) return { kind: 'failed', message: damaged, onRetry: () => void retryLimits(scenario.plane) };
  if (region?.state === 'pending') return { kind: 'pending' };
  if (region?.state === 'failed')
    return { kind: 'failed', message: region.remark ?? 'the computation failed', onRetry: () => retryRegion(region.id, scenario) };
  return region?.statement === 'other' && region.remark ? { kind: 'other', reason: region.remark } : undefined;
}

function retryRegion(id: string, scenario: Scenario): void {
  const layer = scenario.layers.find((l) => layerId(l) === id);
  for (const { job } of layer ? asksOf(layer, scenario) : []) retry(job.key);
}
