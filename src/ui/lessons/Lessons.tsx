import type { ThemeId } from '../useTheme.ts';
import { lessonSize } from './chart/sizes.ts';
import { LessonControls } from './LessonControls.tsx';
import { LessonFigure } from './LessonFigure.tsx';
import { LessonText } from './LessonText.tsx';
import './lessons.css';
import './presenter.css';
import './worksheet.css';
import { lessonStore } from './lessonStore.ts';
import { Presenter } from './Presenter.tsx';
import { ResultNumber } from './ResultNumber.tsx';
import { activeControls } from './types.ts';
import { useLessonKeys } from './useLessonKeys.ts';
import { usePrinting } from './usePrinting.ts';
import { useStep } from './useStep.ts';
import { WorksheetHead } from './WorksheetHead.tsx';
import { words } from './words/words.ts';

/** The lesson at the address: text, a live figure, its sliders and one number; or the same for a lecture hall. */
export function Lessons({ theme }: { readonly theme: ThemeId }) {
  const { lesson, index, presenting, values } = lessonStore();
  const live = useStep();
  const { step, answered, busy } = live;
  const printing = usePrinting();
  useLessonKeys();
  const result = answered ? step.result(answered.answer, answered.values) : null;
  if (presenting) return <Presenter live={live} result={result} theme={theme} progress={(index + 1) / lesson.steps.length} />;
  const facts = answered ? step.facts(answered.answer, answered.values) : {};
  const marks = answered ? (step.marks?.(answered.answer, answered.values) ?? []) : [];
  const controls = activeControls(step, values);
  return (
    <main id="figure" className="lesson" aria-busy={busy}>
      {printing && <WorksheetHead controls={controls} values={values} />}
      <LessonText key={step.id} lesson={lesson} index={index} step={step} facts={facts} />
      <section className="lesson-show" aria-label={words.page.show}>
        <LessonFigure live={live} theme={printing ? 'light' : theme} sizeFor={lessonSize} printing={printing} />
        <div className="lesson-foot">
          <LessonControls controls={controls} marks={marks} theme={theme} />
          <ResultNumber result={result} />
        </div>
      </section>
    </main>
  );
}
