import { answered } from '../../engine/answered.ts';
import { type Answered, combinedMembers, type Member } from '../../engine/combined.ts';
import { asksOf } from '../../engine/needs.ts';
import type { Sum } from '../../scenario/combined.ts';
import { documentStore } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';

interface Combined {
  readonly members: readonly Member[];
  /** Null while a member is being computed. */
  readonly answers: readonly Answered[] | null;
}

/** A combination in the document's plane, with what is known of its members. */
export function useCombined(layer: Sum): Combined {
  const scenario = documentStore((state) => state.scenario);
  const results = resultStore((state) => state.results);
  const members = combinedMembers(layer, scenario);
  const shown = layer.kind === 'combined' ? { ...layer, hidden: false } : layer;
  const found = asksOf(shown, scenario).map(({ job }) => {
    const outcome = results.get(job.key);
    return outcome?.state === 'done' ? outcome.result : undefined;
  });
  return { members, answers: answered(members, found) };
}
