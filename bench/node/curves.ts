import { readFileSync } from 'node:fs';
import { type PlaneId, planes } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { parseLimitFile } from '../../src/engine/limitFile.ts';
import { limitRegion } from '../../src/engine/limitRegion.ts';
import type { Limit, Region } from '../../src/engine/types.ts';
import { logAxis, plainFrame } from '../../src/figure/figureAxes.ts';
import { screen } from '../../src/figure/sizes.ts';
import { light } from '../../src/figure/theme.ts';
import type { FigureInput } from '../../src/figure/types.ts';

interface Entry {
  readonly id: string;
  readonly plane: string;
  readonly file: string;
}

const index = JSON.parse(readFileSync('public/limits/index.json', 'utf8')) as readonly Entry[];

/** `count` curves of a plane: the published ones, then copies of them a little higher each time. */
export function manyLimits(plane: PlaneId, count: number): Limit[] {
  const entries = index.filter((entry) => entry.plane === plane);
  return Array.from({ length: count }, (_, i) => {
    const { id, file } = entries[i % entries.length] as Entry;
    const round = Math.floor(i / entries.length);
    const parsed = parseLimitFile(`${id}-${round}`, readFileSync(`public/limits/${file}`, 'utf8'));
    if ('error' in parsed) throw new Error(parsed.error);
    const blocks = parsed.value.blocks.map((block) => block.map(([x, y]) => [x, y * 1.13 ** round] as const));
    return { ...parsed.value, blocks };
  });
}

/** New regions of these curves: nothing about them is remembered. */
export const regionsOf = (limits: readonly Limit[], plane: PlaneId): Region[] =>
  limits.map((limit) => limitRegion(limit, planes[plane], initialModelParams, null));

export function figureOf(regions: readonly Region[], plane: PlaneId): FigureInput {
  const { x, y, xDisplay, view } = planes[plane];
  return {
    ...{ regions, view, width: 1100, height: 789, size: screen, theme: light },
    xAxis: logAxis(x, xDisplay.unit, xDisplay.factor),
    yAxis: logAxis(y, y.unit, 1),
    frameStyle: plainFrame,
  };
}
