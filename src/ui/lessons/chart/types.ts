import type { Family } from '../../../catalog/families.ts';
import type { Xy } from '../../../engine/lessons/points.ts';

export interface ChartAxis {
  readonly scale: 'log' | 'linear';
  readonly domain: readonly [number, number];
  /** Label text. */
  readonly title: string;
}

/** `subject`: the curve that the sliders move; `ink`: a reference; `quiet`: context; or a family of measurements. */
export type Tone = 'subject' | 'ink' | 'quiet' | Family;

export interface ChartCurve {
  readonly id: string;
  readonly points: readonly Xy[];
  readonly tone: Tone;
  readonly dashed?: boolean;
  readonly label?: string;
  /** Where along the visible curve its name is looked for first, 0 to 1. */
  readonly labelNear?: number;
}

/** A dotted line across the frame with words on its sides; an empty list keeps the other side's words where they are. */
export interface ChartMark {
  readonly id: string;
  readonly direction: 'x' | 'y';
  readonly at: number;
  /** Vertical line: to its right, one line under the other; horizontal line: above it. */
  readonly after?: readonly string[];
  /** Vertical line: to its left; horizontal line: below it. */
  readonly before?: readonly string[];
}

/** A shaded stretch of the horizontal axis. */
export interface ChartSpan {
  readonly id: string;
  readonly x: readonly [number, number];
}

export interface ChartDot {
  readonly id: string;
  readonly at: Xy;
}

/** Rectangles of one shade, from paper (0) to the full colour (1): left, right, lower and upper end. */
export interface ChartCells {
  readonly shade: number;
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** A plain chart: everything that is drawn inside one pair of axes. */
export interface Chart {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly curves: readonly ChartCurve[];
  readonly marks?: readonly ChartMark[];
  readonly spans?: readonly ChartSpan[];
  readonly dots?: readonly ChartDot[];
  readonly cells?: readonly ChartCells[];
  /** What the shades mean: a scale beside the frame. */
  readonly bar?: ChartAxis;
}
