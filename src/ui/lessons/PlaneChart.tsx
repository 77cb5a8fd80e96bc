import { useEffect, useMemo } from 'react';
import { planes } from '../../catalog/index.ts';
import { draw } from '../../engine/draw.ts';

import type { Region } from '../../engine/types.ts';

import { logAxis, plainFrame } from '../../figure/figureAxes.ts';

import { figureModel } from '../../figure/model.ts';
import type { SizeClass } from '../../figure/types.ts';
import { parseScenario } from '../../scenario/url.ts';
import { limitStore, loadLimits } from '../limitStore.ts';
import { Crosshair } from '../plot/Crosshair.tsx';
import { FigureItems } from '../plot/FigureSvg.tsx';
import { useUnion } from '../plot/useUnion.ts';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import type { PlaneFigure } from './types.ts';

interface PlaneChartProps {
  readonly figure: PlaneFigure;
  readonly width: number;
  readonly height: number;
  readonly size: SizeClass;
  readonly theme: ThemeId;
  readonly label: string;
  readonly busy: boolean;
}

type Vertical = PlaneFigure['vertical']['of'];
type Point = readonly [number, number];

const onVertical = ([x, y]: Point, of: Vertical): Point => [x, of(x, y)];

const inVertical = (region: Region, of: Vertical): Region => ({
  ...region,
  outlines: region.outlines.map((outline) => ({ ...outline, points: outline.points.map((at) => onVertical(at, of)) })),
});

const NOTHING = { results: new Map(), last: new Map() } as const;

/** A plane of the explorer with published limits and the lines of the step. */
export function PlaneChart({ figure, width, height, size, theme, label, busy }: PlaneChartProps) {
  const { scenario } = useMemo(() => parseScenario(figure.link), [figure.link]);
  const limits = limitStore((state) => state.limits);
  useEffect(() => void loadLimits(scenario.plane), [scenario.plane]);
  const { x, xDisplay } = planes[scenario.plane];
  const { parameter: y, of } = figure.vertical;
  const published = useMemo(() => draw(scenario, { ...NOTHING, limits }).map((region) => inVertical(region, of)), [scenario, limits, of]);
  const computed = useMemo(() => figure.computed.map((region) => inVertical(region, of)), [figure, of]);
  const union = useUnion(published);
  const point = useMemo(() => onVertical(figure.point, of), [figure, of]);
  const model = useMemo(
    () =>
      figureModel({
        regions: [...published, ...computed],
        ...(union ? { union } : {}),
        view: { x: scenario.view.x, y: [y.min, y.max] },
        ...{ width, height, size: { ...size, key: false }, theme: themes[theme], still: true, pins: [point] },
        xAxis: logAxis(x, xDisplay.unit, xDisplay.factor),
        yAxis: logAxis(y, y.unit, 1),
        frameStyle: plainFrame,
      }),
    [published, computed, union, point, scenario.view, width, height, size, theme, x, y, xDisplay],
  );
  return (
    <svg
      className="lesson-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-busy={busy}
    >
      <FigureItems items={model.items} />
      <Crosshair model={model} point={point} />
    </svg>
  );
}
