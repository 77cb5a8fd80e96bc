import type { NumberParameter } from '../../catalog/parameter.ts';
import type { RefKey } from '../../catalog/types.ts';
import type { AnswerOf, DemonstrationId, ValuesOf } from '../../engine/lessons/demonstrations.ts';
import type { Region } from '../../engine/types.ts';
import type { Chart } from './chart/types.ts';

export type Value = number | string | boolean;
export type Values = Readonly<Record<string, Value>>;

export type Control =
  | { readonly kind: 'slider'; readonly id: string; readonly parameter: NumberParameter }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      readonly options: readonly { readonly id: string; readonly title: string }[];
      readonly initial: string;
    }
  | { readonly kind: 'toggle'; readonly id: string; readonly label: string; readonly initial: boolean };

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
}

interface StepText {
  readonly id: string;
  readonly title: string;
  /** Title on the projected slide: the statement to remember. */
  readonly slide: string;
  /** What the figure shows, for those who do not see it. */
  readonly figure: string;
  /** Paragraphs in label text. */
  readonly text: readonly string[];
  readonly question: { readonly ask: string; readonly answer: string };
  readonly sources: readonly RefKey[];
  readonly controls: readonly Control[];
}

interface StepFigure<Answer, Given> {
  readonly chart?: (answer: Answer, values: Given) => Chart;
  readonly plane?: (answer: Answer, values: Given) => PlaneFigure;
  readonly result: (answer: Answer, values: Given) => Result;
  readonly marks?: (answer: Answer) => readonly SliderMark[];
  /** Link text of the same point in the explorer. */
  readonly explorer?: (values: Given) => string;
}

export interface Step extends StepText, StepFigure<unknown, Values> {
  readonly demonstration: DemonstrationId;
}

/** A step with the types of its demonstration; afterwards they are forgotten, so that steps stand in one list. */
export function step<Id extends DemonstrationId>(demonstration: Id, content: StepText & StepFigure<AnswerOf<Id>, ValuesOf<Id>>): Step {
  return { ...(content as unknown as StepText & StepFigure<unknown, Values>), demonstration };
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export const initialValues = ({ controls }: Step): Values =>
  Object.fromEntries(controls.map((control) => [control.id, control.kind === 'slider' ? control.parameter.initial : control.initial]));
