import { useEffect, useMemo } from 'react';
import { planes } from '../../catalog/index.ts';
import { draw } from '../../engine/draw.ts';
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

const NOTHING = { results: new Map(), last: new Map() } as const;

/** A plane of the explorer with published limits and the lines of the step. */
export function PlaneChart({ figure, width, height, size, theme, label, busy }: PlaneChartProps) {
  const { scenario } = useMemo(() => parseScenario(figure.link), [figure.link]);
  const limits = limitStore((state) => state.limits);
  useEffect(() => void loadLimits(scenario.plane), [scenario.plane]);
  const published = useMemo(() => draw(scenario, { ...NOTHING, limits }), [scenario, limits]);
  const union = useUnion(published);
  const { x, y, xDisplay } = planes[scenario.plane];
  const model = useMemo(
    () =>
      figureModel({
        regions: [...published, ...figure.computed],
        ...(union ? { union } : {}),
        view: scenario.view,
        ...{ width, height, size: { ...size, key: false }, theme: themes[theme], still: true, pins: [figure.point] },
        xAxis: { parameter: x, unit: xDisplay.unit, factor: xDisplay.factor },
        yAxis: { parameter: y, unit: y.unit, factor: 1 },
      }),
    [published, union, figure, scenario.view, width, height, size, theme, x, y, xDisplay],
  );
  return (
    <svg className="lesson-svg" width={width} height={height} role="img" aria-label={label} aria-busy={busy}>
      <FigureItems items={model.items} />
      <Crosshair model={model} point={figure.point} />
    </svg>
  );
}
