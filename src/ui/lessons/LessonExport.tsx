import { useMemo } from 'react';
import type { Drawing } from '../../figure/drawing.ts';
import type { ExportDialogProps } from '../export/ExportButton.tsx';
import { ExportDialog } from '../export/ExportDialog.tsx';
import type { Exportable } from '../export/useDrawing.ts';
import { limitStore } from '../limitStore.ts';
import { type ChartWords, chartDrawing } from './chart/chartDrawing.ts';
import { lessonStore } from './lessonStore.ts';
import { planeDrawing } from './planeDrawing.ts';
import { useStep } from './useStep.ts';

/** Export of the figure of a step as it stands. */
export function LessonExport({ onClose }: ExportDialogProps) {
  const figure = useLessonFigure();
  return figure && <ExportDialog figure={figure} onClose={onClose} />;
}

/** Null until the step is answered. */
function useLessonFigure(): Exportable | null {
  const { step, answered } = useStep();
  const lesson = lessonStore((state) => state.lesson);
  const limits = limitStore((state) => state.limits);
  return useMemo(() => {
    if (!answered) return null;
    const chart = step.chart?.(answered.answer, answered.values);
    const plane = step.plane?.(answered.answer, answered.values);
    const { title, figure: caption } = step.words;
    const words: ChartWords = { title, caption, part: lesson.title, link: location.href, references: step.sources };
    const draw: Exportable['draw'] = (choice, name): Drawing => {
      if (chart) return chartDrawing(chart, words, choice, name);
      if (plane) return planeDrawing(plane, limits, words, choice, name);
      throw new Error(`${step.id} has no figure`);
    };
    return { name: step.id, draw, pending: 0 };
  }, [step, answered, lesson, limits]);
}
