import { shownOf } from './answers.ts';
import { documentStore } from './documentStore.ts';
import { isLessonAddress } from './lessons/lessonAddress.ts';
import { loadLimits } from './limitStore.ts';
import { request, resultStore, underWay } from './resultStore.ts';

/** What comes within this time is in the first picture; what does not is drawn when it comes, ms. */
const PATIENCE = 150;

/** Asked as soon as the document is known: the answers are on their way while the rest of the page is read. */
function firstAnswers(): Promise<unknown> {
  if (isLessonAddress(location.hash)) return Promise.resolve();
  const shown = shownOf(documentStore.getState().scenario);
  request(shown, resultStore.getState().results);
  const answers = Promise.all([underWay(), ...shown.map(({ plane }) => loadLimits(plane))]);
  return Promise.race([answers, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

export const first = firstAnswers();
