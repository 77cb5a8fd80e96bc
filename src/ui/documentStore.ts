import type { Edit } from '../scenario/edits.ts';
import { commit, type History, preview, redo, startHistory, undo } from '../scenario/history.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseScenario, printScenario } from '../scenario/url.ts';
import { frameStore } from './frameStore.ts';
import { isLessonAddress, moveTo } from './lessons/lessonAddress.ts';

interface DocumentState extends History {
  /** What of the last link could not be read. */
  readonly problems: readonly string[];
  /** The exported figure whose view was opened last; null once that has been read. */
  readonly opened: string | null;
}

/** The document's part of the address; a lesson has an address of its own. */
const documentText = (): string => (isLessonAddress(location.hash) ? '' : location.hash);

const readAddress = (): DocumentState => {
  const { scenario, problems } = parseScenario(documentText());
  return { ...startHistory(scenario), problems, opened: null };
};

export const documentStore = frameStore<DocumentState>(readAddress());

const change = (step: (h: History) => History): void => {
  const { scenario, base, past, future } = documentStore.getState();
  documentStore.setState(step({ scenario, base, past, future }));
};

/** While dragging: the document changes, no undo step yet, and is drawn once a frame. */
export function previewEdit(edit: Edit): void {
  const state = documentStore.getState();
  documentStore.setSoon({ ...state, ...preview(state, edit) });
}

let still = documentStore.getState().scenario;

const sameButView = (a: Scenario, b: Scenario): boolean =>
  Object.entries(a).every(([key, value]) => key === 'view' || Object.is(value, b[key as keyof Scenario]));

/** The document as it was when anything but its view changed last: what does not show the view need not follow it. */
export const useStillScenario = (): Scenario =>
  documentStore(({ scenario }) => {
    if (!sameButView(scenario, still)) still = scenario;
    return still;
  });

/** At release, or for a change in one go: one undo step. */
export const commitEdit = (edit?: Edit): void => {
  change((h) => commit(h, edit));
  writeAddress();
};

export const undoEdit = (): void => {
  change(undo);
  writeAddress();
};

export const redoEdit = (): void => {
  change(redo);
  writeAddress();
};

export const dismissProblems = (): void => documentStore.setState({ problems: [] });
export const dismissOpened = (): void => documentStore.setState({ opened: null });

/** Address of the document; the first view leaves a bare one. */
export function documentAddress(): string {
  const text = printScenario(documentStore.getState().scenario);
  return text === 'plane=eps-mA' ? '' : `#${text}`;
}

/** An open lesson keeps its own address. */
function writeAddress(): void {
  if (!isLessonAddress(location.hash)) moveTo(documentAddress(), 'replace');
}

/** From a lesson back to the explorer as it was left. */
export function showDocument(): void {
  if (isLessonAddress(location.hash)) moveTo(documentAddress());
}

/** Opens the text of a link, or of the figure of that name, as one undo step, so nothing is lost. */
export function openText(text: string, figure: string | null = null): void {
  const { scenario, problems } = parseScenario(text);
  commitEdit(() => scenario);
  documentStore.setState({ problems, opened: figure });
}

/** A link typed or pasted into the address bar. */
const openAddress = (): void => {
  if (!isLessonAddress(location.hash)) openText(location.hash);
};

export const listenToAddress = (): (() => void) => {
  window.addEventListener('hashchange', openAddress);
  return () => window.removeEventListener('hashchange', openAddress);
};
