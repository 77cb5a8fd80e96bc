import { useEffect } from 'react';
import type { ThemeId } from '../useTheme.ts';
import { lessonSize } from './chart/sizes.ts';
import { LessonControls } from './LessonControls.tsx';
import { LessonFigure } from './LessonFigure.tsx';
import { LessonText } from './LessonText.tsx';
import './lessons.css';
import './presenter.css';
import './worksheet.css';
import { followAddress, lessonStore } from './lessonStore.ts';
import { Presenter } from './Presenter.tsx';
import { ResultNumber } from './ResultNumber.tsx';
import { useLessonKeys } from './useLessonKeys.ts';
import { useStep } from './useStep.ts';

/** The lesson at the address: text, a live figure, its sliders and one number; or the same for a lecture hall. */
export function Lessons({ theme }: { readonly theme: ThemeId }) {
  const { lesson, index, presenting } = lessonStore();
  const live = useStep();
  const { step, answered, busy } = live;
  useLessonKeys();
  useEffect(followAddress, []);
  const result = answered ? step.result(answered.answer, answered.values) : null;
  if (presenting) return <Presenter live={live} result={result} theme={theme} progress={(index + 1) / lesson.steps.length} />;
  return (
    <main id="figure" className="lesson" aria-busy={busy}>
      <LessonText lesson={lesson} index={index} step={step} />
      <section className="lesson-show" aria-label="Figure and controls">
        <LessonFigure live={live} theme={theme} sizeFor={lessonSize} />
        <div className="lesson-foot">
          <LessonControls controls={step.controls} marks={answered ? (step.marks?.(answered.answer) ?? []) : []} theme={theme} />
          <ResultNumber result={result} />
        </div>
      </section>
    </main>
  );
}
