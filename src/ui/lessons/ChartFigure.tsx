import { useMemo } from 'react';
import type { SizeClass } from '../../figure/types.ts';
import { FigureItems } from '../plot/FigureSvg.tsx';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { chartItems } from './chart/chartItems.ts';
import type { Chart } from './chart/types.ts';

interface ChartFigureProps {
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
  readonly size: SizeClass;
  readonly theme: ThemeId;
  readonly label: string;
  readonly busy: boolean;
}

/** One chart as a picture. */
export function ChartFigure({ chart, width, height, size, theme, label, busy }: ChartFigureProps) {
  const { items } = useMemo(() => chartItems(chart, { width, height, size, theme: themes[theme] }), [chart, width, height, size, theme]);
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
      <FigureItems items={items} />
    </svg>
  );
}
