import { useMemo } from 'react';
import type { SizeClass } from '../../figure/types.ts';
import { useSize } from '../plot/useSize.ts';
import type { ThemeId } from '../useTheme.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { PlaneChart } from './PlaneChart.tsx';
import type { LiveStep } from './useStep.ts';
import { filled } from './words/filled.ts';
import { words } from './words/words.ts';

interface LessonFigureProps {
  readonly live: LiveStep;
  readonly theme: ThemeId;
  /** Type sizes for a figure of this width. */
  readonly sizeFor: (width: number) => SizeClass;
  /** Drawn for a sheet of paper. */
  readonly printing?: boolean;
}

/** Width and height on paper, CSS px of a page of A4 or Letter. */
const ON_PAPER = { width: 640, height: 350 };

/** Smaller than this no axes fit, px. */
const SMALLEST = 120;

/** The figure of the present step, as large as its place. */
export function LessonFigure({ live, theme, sizeFor, printing = false }: LessonFigureProps) {
  const [box, measured] = useSize<HTMLDivElement>();
  const room = printing ? ON_PAPER : measured;
  return (
    <div className="lesson-figure" ref={box}>
      {live.failure && <p role="alert">{filled(words.page.failed, { reason: live.failure })}</p>}
      {room && room.width > SMALLEST && room.height > SMALLEST && (
        <Picture live={live} theme={theme} size={sizeFor(room.width)} {...room} />
      )}
    </div>
  );
}

interface PictureProps {
  readonly live: LiveStep;
  readonly theme: ThemeId;
  readonly size: SizeClass;
  readonly width: number;
  readonly height: number;
}

function Picture({ live: { step, answered, busy }, ...place }: PictureProps) {
  const chart = useMemo(() => (answered && step.chart ? step.chart(answered.answer, answered.values) : null), [step, answered]);
  const plane = useMemo(() => (answered && step.plane ? step.plane(answered.answer, answered.values) : null), [step, answered]);
  if (chart) return <ChartFigure chart={chart} label={step.words.figure} busy={busy} {...place} />;
  return plane && <PlaneChart figure={plane} label={step.words.figure} busy={busy} {...place} />;
}
