import { create } from 'zustand';
import type { Edit } from '../scenario/edits.ts';
import { commit, type History, preview, redo, startHistory, undo } from '../scenario/history.ts';
import { parseScenario, printScenario } from '../scenario/url.ts';

interface DocumentState extends History {
  /** What of the last link could not be read. */
  readonly problems: readonly string[];
}

const readAddress = (): DocumentState => {
  const { scenario, problems } = parseScenario(location.hash);
  return { ...startHistory(scenario), problems };
};

export const documentStore = create<DocumentState>(readAddress);

const change = (step: (h: History) => History): void => {
  const { scenario, base, past, future } = documentStore.getState();
  documentStore.setState(step({ scenario, base, past, future }));
};

/** While dragging: the document changes, no undo step yet. */
export const previewEdit = (edit: Edit): void => change((h) => preview(h, edit));

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

/** A scenario equal to the plane's start leaves a bare address. */
function writeAddress(): void {
  const text = printScenario(documentStore.getState().scenario);
  history.replaceState(null, '', text === 'plane=eps-mA' ? location.pathname + location.search : `#${text}`);
}

/** Opens the text of a link as one undo step, so nothing is lost. */
export function openText(text: string): void {
  const { scenario, problems } = parseScenario(text);
  commitEdit(() => scenario);
  documentStore.setState({ problems });
}

/** A link typed or pasted into the address bar. */
const openAddress = (): void => openText(location.hash);

export const listenToAddress = (): (() => void) => {
  window.addEventListener('hashchange', openAddress);
  return () => window.removeEventListener('hashchange', openAddress);
};
