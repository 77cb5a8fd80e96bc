import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { answerStore } from './answerStore.ts';
import { leaveLesson, lessonStore, moveStep, openInExplorer, present } from './lessonStore.ts';
import { Prose } from './Prose.tsx';
import { Sources } from './Sources.tsx';
import { chartSvg, saveFile } from './saveFigure.ts';
import type { Lesson, Step } from './types.ts';

/** Title, text, question and the way on. */
export function LessonText({ lesson, index, step }: { readonly lesson: Lesson; readonly index: number; readonly step: Step }) {
  const { explorer } = step;
  return (
    <div className="lesson-text">
      <div className="lesson-words">
        <p className="lesson-place">
          {lesson.title}, {index + 1} of {lesson.steps.length}
        </p>
        <h1 className="lesson-title">{step.title}</h1>
        <div className="lesson-body">
          {step.text.map((paragraph) => (
            <p key={paragraph}>
              <Prose tex={paragraph} />
            </p>
          ))}
        </div>
        <hr />
        <h2 className="lesson-question">
          <Prose tex={step.question.ask} />
        </h2>
        <Fold key={step.id} title="Show the answer">
          <p className="lesson-answer">
            <Prose tex={step.question.answer} />
          </p>
        </Fold>
        <Sources key={`sources ${step.id}`} keys={step.sources} />
        <p className="lesson-links">
          {explorer && (
            <button type="button" className="text-button" onClick={() => openInExplorer(explorer(lessonStore.getState().values))}>
              Open in the explorer
            </button>
          )}
          {step.chart && (
            <button type="button" className="text-button" onClick={() => void saveFigure(step)}>
              Save figure
            </button>
          )}
          <button type="button" className="text-button" onClick={() => window.print()}>
            Print worksheet
          </button>
          <button type="button" className="text-button" onClick={leaveLesson}>
            Leave the lesson
          </button>
        </p>
      </div>
      <nav className="lesson-steps" aria-label="Steps of the lesson">
        <Button onClick={() => present(true)}>Present</Button>
        <Button disabled={index === 0} onClick={() => moveStep(-1)}>
          Back
        </Button>
        <Button kind="primary" disabled={index + 1 === lesson.steps.length} onClick={() => moveStep(1)}>
          Next{nextTitle(lesson, index)}
        </Button>
      </nav>
    </div>
  );
}

/** The figure as it stands, as a file. */
async function saveFigure({ chart, id, title, figure, demonstration }: Step): Promise<void> {
  const { known } = answerStore.getState();
  if (!chart || known?.demonstration !== demonstration) return;
  saveFile(`${id}.svg`, await chartSvg(chart(known.answer, known.values), title, figure));
}

const nextTitle = ({ steps }: Lesson, index: number): string => {
  const title = steps[index + 1]?.title;
  return title ? `: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : '';
};
