import type { ModelId } from '../../catalog/index.ts';
import { openLesson } from '../lessons/lessonAddress.ts';
import { lessonSteps } from './lessonSteps.ts';

/** From the figure to its explanation. */
export const LessonLink = ({ model }: { readonly model: ModelId }) => (
  <section className="inspector-section">
    <button type="button" className="text-button" onClick={() => openLesson('thermal-target', lessonSteps[model])}>
      How this search works, in a lesson
    </button>
  </section>
);
