import { planes } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import type { Point } from '../../catalog/types.ts';
import { hasDarkMatter, type RelicAnswer, relicAt } from '../../engine/inspect/relic.ts';
import { documentStore } from '../documentStore.ts';
import { useLater } from './useLater.ts';

/** Abundance and target of one type of dark matter. */
export interface RelicRow {
  readonly title: string;
  readonly answer: RelicAnswer | null;
}

const kinds = modelParams.darkMatter.options;

/** Abundance and thermal target for each type of dark matter; answers are null until they are worked out. */
export function useRelics(point: Point): readonly RelicRow[] {
  const { plane, params } = documentStore((state) => state.scenario);
  const { model } = planes[plane];
  const { alphaD, ratio } = params;
  const wanted = hasDarkMatter(model, params) ? kinds : [];
  const later = useLater(JSON.stringify([model.id, wanted.length, point, alphaD, ratio]), () =>
    wanted.map(({ id }) => relicAt(model, point, params, id)),
  );
  return wanted.map(({ title }, i) => ({ title, answer: later?.[i] ?? null }));
}
