import { create } from 'zustand';
import { parseParameter } from '../../catalog/parameter.ts';
import { keyValue } from '../controls/rangeScale.ts';
import { openText, showDocument } from '../documentStore.ts';
import { isLessonAddress, moveTo, onAddress, printLessonAddress, readLessonAddress } from './lessonAddress.ts';
import { lessons } from './steps/thermalTarget.ts';
import { activeControls, type Control, initialValues, type Lesson, type Step, type Value, type Values } from './types.ts';

interface LessonState {
  /** The screen is black, so that all look at the speaker. */
  readonly blank: boolean;
  readonly lesson: Lesson;
  /** From 0. */
  readonly index: number;
  readonly presenting: boolean;
  readonly values: Values;
}

const stepAt = (lesson: Lesson, index: number): Step => lesson.steps[index] as Step;

/** Text of a link read for a control; its start where it cannot be read. */
function readValue(control: Control, text: string | undefined): Value {
  if (control.kind === 'slider') {
    const parsed = text === undefined ? null : parseParameter(text, control.parameter);
    return parsed && 'value' in parsed ? parsed.value : control.parameter.initial;
  }
  if (control.kind === 'toggle') return text === undefined ? control.initial : text === 'yes';
  return control.options.some(({ id }) => id === text) ? (text as string) : control.initial;
}

/** A step by its name, or by its number from 1; the nearest there is. */
function indexOf({ steps }: Lesson, step: string): number {
  const named = steps.findIndex(({ id }) => id === step);
  const counted = Math.floor(Number(step)) || 1;
  return named >= 0 ? named : Math.min(Math.max(counted, 1), steps.length) - 1;
}

function readState(hash: string): LessonState {
  const { lesson: id, step, presenting, values } = readLessonAddress(hash);
  const lesson = lessons.find((one) => one.id === id) ?? lessons[0];
  const index = indexOf(lesson, step);
  const read = stepAt(lesson, index).controls.map((control) => [control.id, readValue(control, values[control.id])]);
  return { lesson, index, presenting, values: Object.fromEntries(read), blank: false };
}

export const lessonStore = create<LessonState>(() => readState(location.hash));

const textOf = (value: Value): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

function writeAddress(how: 'push' | 'replace'): void {
  const { lesson, index, presenting, values } = lessonStore.getState();
  const start = initialValues(stepAt(lesson, index));
  const changed = Object.entries(values).filter(([id, value]) => value !== start[id]);
  const texts = Object.fromEntries(changed.map(([id, value]) => [id, textOf(value)]));
  moveTo(printLessonAddress({ lesson: lesson.id, step: stepAt(lesson, index).id, presenting, values: texts }), how);
}

/** Links and the browser's back button, also while no lesson is open: the next one opens where its address says. */
onAddress(() => {
  if (isLessonAddress(location.hash)) lessonStore.setState(readState(location.hash));
});

export function goToStep(index: number): void {
  const { lesson } = lessonStore.getState();
  if (index < 0 || index >= lesson.steps.length) return;
  lessonStore.setState({ index, values: initialValues(stepAt(lesson, index)), blank: false });
  writeAddress('push');
}

export const lastStep = (): number => lessonStore.getState().lesson.steps.length - 1;

export const moveStep = (by: 1 | -1): void => goToStep(lessonStore.getState().index + by);

/** While dragging: the figure follows, the address waits. */
export const previewValue = (id: string, value: Value): void =>
  lessonStore.setState(({ values }) => ({ values: { ...values, [id]: value } }));

export function commitValue(id: string, value: Value): void {
  previewValue(id, value);
  writeAddress('replace');
}

/** Into the lecture hall or out of it; over the whole screen where the browser allows. */
export function present(presenting: boolean): void {
  lessonStore.setState({ presenting, blank: false });
  writeAddress('replace');
  const { fullscreenElement, documentElement } = document;
  const change = presenting ? documentElement.requestFullscreen?.() : fullscreenElement && document.exitFullscreen();
  change?.catch(() => {}); // refused, as in some embedded pages: the lesson then fills the window
}

export const toggleBlank = (): void => lessonStore.setState(({ blank }) => ({ blank: !blank }));

/** Moves the first slider of the step, as its own arrow keys do. */
export function nudge(key: 'ArrowUp' | 'ArrowDown'): void {
  const { lesson, index, values } = lessonStore.getState();
  const main = activeControls(stepAt(lesson, index), values).find(({ kind }) => kind === 'slider');
  if (main?.kind !== 'slider') return;
  const value = keyValue(key, false, Number(values[main.id]), main.parameter);
  if (value !== null) commitValue(main.id, value);
}

/** To the explorer with the figure of a step, as one change that can be undone. */
export function openInExplorer(link: string): void {
  showDocument();
  openText(link);
}
