import { useEffect, useMemo } from 'react';

import { plainFrame } from '../../figure/figureAxes.ts';

import { figureModel } from '../../figure/model.ts';
import type { SizeClass } from '../../figure/types.ts';
import { limitStore, loadLimits } from '../limitStore.ts';
import { Crosshair } from '../plot/Crosshair.tsx';
import { FigureItems } from '../plot/FigureSvg.tsx';
import { useUnion } from '../plot/useUnion.ts';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { planeAxes, planeRegions } from './planeDrawing.ts';
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

/** A plane of the explorer with published limits and the lines of the step. */
export function PlaneChart({ figure, width, height, size, theme, label, busy }: PlaneChartProps) {
  const limits = limitStore((state) => state.limits);
  const { scenario, published, computed, point } = useMemo(() => planeRegions(figure, limits), [figure, limits]);
  useEffect(() => void loadLimits(scenario.plane), [scenario.plane]);
  const union = useUnion(published);
  const model = useMemo(
    () =>
      figureModel({
        regions: [...published, ...computed],
        ...(union ? { union } : {}),
        ...{ width, height, size: { ...size, key: false }, theme: themes[theme], still: true, pins: [point] },
        ...planeAxes(figure),
        frameStyle: plainFrame,
      }),
    [published, computed, union, point, figure, width, height, size, theme],
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
