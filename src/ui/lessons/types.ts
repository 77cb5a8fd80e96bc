import type { NumberParameter } from '../../catalog/parameter.ts';
import type { RefKey } from '../../catalog/types.ts';
import type { AnswerOf, DemonstrationId, ValuesOf } from '../../engine/lessons/demonstrations.ts';
import type { Region } from '../../engine/types.ts';
import type { Chart } from './chart/types.ts';
import type { Facts } from './words/filled.ts';

export type Value = number | string | boolean;
export type Values = Readonly<Record<string, Value>>;

/** True where a control has an effect; it is shown only there. */
export type Only = (values: Values) => boolean;

export type Control = { readonly id: string; readonly only?: Only } & (
  | { readonly kind: 'slider'; readonly parameter: NumberParameter }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly options: readonly { readonly id: string; readonly title: string }[];
      readonly initial: string;
    }
  | { readonly kind: 'toggle'; readonly label: string; readonly initial: boolean }
);

/** The one big number of a step. */
export interface Result {
  /** Symbol or short name, label text. */
  readonly name: string;
  readonly value: number;
  readonly digits?: number;
  readonly unit?: string;
  /** Said in place of the number where there is none. */
  readonly words?: string;
  /** Small line under it, label text. */
  readonly note: string;
}

/** A point under a slider that means something, e.g. where the observed density lies. */
export interface SliderMark {
  readonly control: string;
  readonly value: number;
  readonly label: string;
}

/** A figure of one of the planes, drawn like any other: published limits by a link, and what was computed. */
export interface PlaneFigure {
  readonly link: string;
  readonly computed: readonly Region[];
  readonly point: readonly [number, number];
  /** Another vertical axis than that of the plane, as a function of its coordinates that grows with the second. */
  readonly vertical: { readonly parameter: NumberParameter; readonly of: (x: number, y: number) => number };
}

/** The words of a step; `<name>` stands for one of its facts. */
interface StepWords {
  readonly title: string;
  /** Title on the projected slide: the statement to remember. */
  readonly slide: string;
  /** What the figure shows, for those who do not see it. */
  readonly figure: string;
  /** Paragraphs in label text. */
  readonly text: readonly string[];
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
}

interface StepContent {
  /** Part of the address of the step. */
  readonly id: string;
  readonly sources: readonly RefKey[];
  readonly controls: readonly Control[];
}

interface StepFigure<Answer, Given> {
  readonly chart?: (answer: Answer, values: Given) => Chart;
  readonly plane?: (answer: Answer, values: Given) => PlaneFigure;
  readonly result: (answer: Answer, values: Given) => Result;
  readonly marks?: (answer: Answer, values: Given) => readonly SliderMark[];
  /** Computed values that the words name. */
  readonly facts: (answer: Answer, values: Given) => Facts;
  /** Link text of the same point in the explorer. */
  readonly explorer?: (values: Given) => string;
}

export interface Step extends StepContent, StepFigure<unknown, Values> {
  readonly demonstration: DemonstrationId;
  readonly words: StepWords;
}

/** A step with the types of its demonstration; afterwards they are forgotten, so that steps stand in one list. */
export function step<Id extends DemonstrationId>(
  demonstration: Id,
  words: StepWords,
  content: StepContent & StepFigure<AnswerOf<Id>, ValuesOf<Id>>,
): Step {
  return { ...(content as unknown as StepContent & StepFigure<unknown, Values>), demonstration, words };
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly [Step, ...Step[]];
}

/** The controls that have an effect at these values. */
export const activeControls = ({ controls }: Step, values: Values): readonly Control[] =>
  controls.filter(({ only }) => only === undefined || only(values));

export const initialValues = ({ controls }: Step): Values =>
  Object.fromEntries(controls.map((control) => [control.id, control.kind === 'slider' ? control.parameter.initial : control.initial]));
