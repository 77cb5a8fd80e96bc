import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { showDocument } from '../documentStore.ts';
import { Icon } from '../icons.tsx';
import { goToStep, lessonStore, moveStep, openInExplorer, present } from './lessonStore.ts';
import { Prose } from './Prose.tsx';
import { Sources } from './Sources.tsx';
import type { Lesson, Step } from './types.ts';
import { type Facts, filled } from './words/filled.ts';
import { words } from './words/words.ts';

const { page } = words;

interface LessonTextProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly step: Step;
  /** Computed values that stand in the text. */
  readonly facts: Facts;
}

/** Title, text, questions and the way on. */
export function LessonText({ lesson, index, step, facts }: LessonTextProps) {
  const { title, text } = step.words;
  return (
    <div className="lesson-text">
      <div className="lesson-words">
        <Place lesson={lesson} index={index} />
        <h1 className="lesson-title">{title}</h1>
        <div className="lesson-body">
          {text.map((paragraph) => (
            <p key={paragraph}>
              <Prose tex={filled(paragraph, facts)} />
            </p>
          ))}
        </div>
        <hr />
        <h2 className="visually-hidden">{page.questions}</h2>
        <Questions step={step} facts={facts} />
        <Sources key={step.id} keys={step.sources} />
        <Links step={step} />
      </div>
      <nav className="lesson-steps" aria-label={page.nav}>
        <Button onClick={() => present(true)}>{page.present}</Button>
        <Button disabled={index === 0} onClick={() => moveStep(-1)}>
          {page.back}
        </Button>
        <Button kind="primary" disabled={index + 1 === lesson.steps.length} onClick={() => moveStep(1)}>
          {page.next}
          {nextTitle(lesson, index)}
        </Button>
      </nav>
    </div>
  );
}

/** Questions whose answers are hidden at first. */
const Questions = ({ step, facts }: Pick<LessonTextProps, 'step' | 'facts'>) => (
  <ol className="lesson-questions">
    {step.words.questions.map(({ ask, answer }) => (
      <li key={ask}>
        <Fold
          title={
            <span className="lesson-question">
              <Prose tex={filled(ask, facts)} />
            </span>
          }
        >
          <p className="lesson-answer">
            <Prose tex={filled(answer, facts)} />
          </p>
        </Fold>
      </li>
    ))}
  </ol>
);

/** Where one is, which is also the list of all steps. */
function Place({ lesson: { title, steps }, index }: Pick<LessonTextProps, 'lesson' | 'index'>) {
  return (
    <p className="lesson-place">
      <span aria-hidden="true">{filled(page.place, { lesson: title, step: index + 1, steps: steps.length })}</span>
      <Icon name="chevron" size={13} />
      <select aria-label={page.step} value={index} onChange={(event) => goToStep(Number(event.target.value))}>
        {steps.map(({ id, words: { title: name } }, i) => (
          <option key={id} value={i}>
            {i + 1}. {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What else can be done with a step. */
function Links({ step }: { readonly step: Step }) {
  const { explorer } = step;
  return (
    <p className="lesson-links">
      {explorer && (
        <button type="button" className="text-button" onClick={() => openInExplorer(explorer(lessonStore.getState().values))}>
          {page.explorer}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => window.print()}>
        {page.worksheet}
      </button>
      <button type="button" className="text-button" onClick={showDocument}>
        {page.leave}
      </button>
    </p>
  );
}

const nextTitle = ({ steps }: Lesson, index: number): string => {
  const title = steps[index + 1]?.words.title;
  return title ? `: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : '';
};
