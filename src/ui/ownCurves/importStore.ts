import { isId, type PlaneId, planes } from '../../catalog/index.ts';
import type { Parsed } from '../../catalog/parameter.ts';
import { limitKey } from '../../engine/draw.ts';
import { type Choices, guessChoices, placedLimit } from '../../engine/import/place.ts';
import type { CollectionFile, CurveFile, Imported, Reading } from '../../engine/import/types.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { type Edit, setPlane, showLimits } from '../../scenario/edits.ts';
import { OWN_PREFIX } from '../../scenario/own.ts';
import { parseScenario } from '../../scenario/url.ts';
import { commitEdit, documentStore, previewEdit, showDocument } from '../documentStore.ts';
import { dropLimit, putLimits } from '../limitStore.ts';
import { importStore, type Step } from './importStep.ts';
import { openFigure } from './openFigure.ts';
import { freeId, idsShown, keepCurves, ownStore, showKept } from './ownStore.ts';
import { readInput } from './readInput.ts';

/** No name becomes this id. */
const PREVIEW = `${OWN_PREFIX}-preview`;
const base = () => documentStore.getState().base;

/** The document as it would be with a curve of that plane. */
const inPlane =
  (plane: PlaneId, ids: readonly string[]): Edit =>
  (s) =>
    showLimits([...(plane === s.plane ? [] : idsShown(plane)), ...ids], true)(setPlane(plane)(s));

function clearPreview(): void {
  const { step } = importStore.getState();
  if (step.kind !== 'curve') return;
  previewEdit(base);
  dropLimit({ plane: step.choices.plane, id: PREVIEW });
}

function enter(step: Step): void {
  const before = importStore.getState().step;
  if (before.kind === 'reading') before.cancel.abort();
  clearPreview();
  importStore.setState({ step });
  if (step.kind === 'curve') showPreview(step.file, step.reading, step.choices);
}

/** Draws the curve as understood so far; the history does not see it. */
function showPreview(file: CurveFile, reading: Reading, choices: Choices): void {
  putLimits([placedLimit(PREVIEW, reading, choices, file.name)]);
  previewEdit(() => inPlane(choices.plane, [PREVIEW])(base()));
}

export const openDialog = (): void => enter({ kind: 'ask', message: null });

export const closeDialog = (): void => {
  importStore.setState({ queue: [] });
  enter({ kind: 'closed' });
};

/** Reads files and goes on to what they hold. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  if (await openFigure(files)) return;
  showDocument();
  const cancel = new AbortController();
  enter({ kind: 'reading', name: files.map(({ name }) => name).join(', '), cancel });
  const answers = await readInput(files, cancel.signal).catch((error: Error) => [{ error: error.message }]);
  if (!cancel.signal.aborted) takeAnswers(answers);
}

/** Rows from the clipboard or the field. */
export const takeText = (text: string): Promise<void> => takeFiles([new File([text], 'Pasted rows.txt', { type: 'text/plain' })]);

function takeAnswers(answers: readonly Parsed<Imported>[]): void {
  const [problem] = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
  importStore.setState({ queue: answers.flatMap((answer) => ('value' in answer ? [answer.value] : [])) });
  nextFile(problem ?? null);
}

/** The next file that waits, or the end. */
function nextFile(problem: string | null = null): void {
  const [file, ...queue] = importStore.getState().queue;
  importStore.setState({ queue });
  if (file === undefined) enter(problem === null ? { kind: 'closed' } : { kind: 'ask', message: problem });
  else if (file.kind === 'collection') enter({ kind: 'collection', file });
  else if (file.kind === 'scan') enter({ kind: 'scan', file });
  else if (file.readings[0]) enterReading(file, file.readings[0]);
}

function enterReading(file: CurveFile, reading: Reading): void {
  const { plane, params } = base();
  enter({ kind: 'curve', file, reading, choices: guessChoices(reading, plane, params) });
}

/** Another way to read the same file. */
export function chooseReading(index: number): void {
  const { step } = importStore.getState();
  const reading = step.kind === 'curve' ? step.file.readings[index] : undefined;
  if (step.kind === 'curve' && reading) enterReading(step.file, reading);
}

export function choose(part: Partial<Choices>): void {
  const { step } = importStore.getState();
  if (step.kind === 'curve') enter({ ...step, choices: { ...step.choices, ...part } });
}

/** Keeps curves and shows them as one step of the history; the last one decides the plane. */
function addCurves(curves: readonly PublishedLimit[], change: Edit = (s) => s): void {
  clearPreview();
  importStore.setState({ step: { kind: 'closed' } });
  keepCurves(curves);
  const plane = curves.at(-1)?.plane;
  const ids = curves.filter((curve) => curve.plane === plane).map(({ id }) => id);
  commitEdit((s) => (plane !== undefined && isId(planes, plane) ? inPlane(plane, ids)(change(s)) : change(s)));
}

export function addCurve(): void {
  const { step } = importStore.getState();
  if (step.kind !== 'curve') return;
  const { file, reading, choices } = step;
  addCurves([placedLimit(freeId(choices.plane, choices.name), reading, choices, file.name)]);
  nextFile();
}

/** Every data set of the file as a curve of its own, under the same answers but its name and side. */
export function addDatasets(): void {
  const { step } = importStore.getState();
  if (step.kind !== 'curve') return;
  const { file, choices } = step;
  const taken: string[] = [];
  const curves = file.readings
    .filter(({ dataset }) => dataset)
    .map((reading) => {
      const { name, side } = guessChoices(reading, choices.plane, base().params);
      const id = freeId(choices.plane, taken.includes(name) ? `${name} ${taken.length + 1}` : name);
      taken.push(name);
      return placedLimit(id, reading, { ...choices, name, side }, file.name);
    });
  addCurves(curves);
  nextFile();
}

/** Curves of an export keep their ids unless another curve has them. */
function arrived({ curves, styles }: CollectionFile): { curves: PublishedLimit[]; styles: Record<string, string> } {
  const here = new Map(ownStore.getState().curves.map((curve) => [`${curve.plane}/${curve.id}`, JSON.stringify(curve)]));
  const kept = curves.map((curve) => {
    const same = here.get(`${curve.plane}/${curve.id}`);
    const own = curve.id.startsWith(OWN_PREFIX);
    return own && (same === undefined || same === JSON.stringify(curve)) ? curve : { ...curve, id: freeId(curve.plane, curve.title) };
  });
  const looks = kept.flatMap(({ plane, id }, i): [string, string][] => {
    const text = styles[limitKey(plane, curves[i]?.id ?? '')];
    return text ? [[limitKey(plane, id), text]] : [];
  });
  return { curves: kept, styles: Object.fromEntries(looks) };
}

export function addCollection(openScenario: boolean): void {
  const { step } = importStore.getState();
  if (step.kind !== 'collection') return;
  const { curves, styles } = arrived(step.file);
  importStore.setState({ step: { kind: 'closed' } });
  keepCurves(curves, styles);
  const read = openScenario && step.file.scenario !== null ? parseScenario(step.file.scenario) : null;
  if (read) {
    commitEdit(() => read.scenario);
    documentStore.setState({ problems: read.problems });
  }
  showKept();
  nextFile();
}
