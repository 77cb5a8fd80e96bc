import type { NumberParameter } from '../catalog/parameter.ts';
import type { Panel } from '../engine/panel.ts';
import type { Region } from '../engine/types.ts';
import type { Axes } from '../scenario/axes.ts';
import type { CloseUp } from '../scenario/beside.ts';
import type { Tick } from './ticks.ts';

/** One run of text with its own style, placed relative to the anchor of its text item. */
export interface TextRun {
  readonly text: string;
  /** Offset from the item's origin along and across the baseline, in points (y down). */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: 'serif' | 'sans' | 'math';
  readonly italic: boolean;
  readonly weight: 400 | 600;
}

export interface PathItem {
  readonly kind: 'path';
  /** Stable key for the renderer. */
  readonly key: string;
  /** Region this path belongs to, when it belongs to one. */
  readonly region?: string;
  /** `beside`: ticks and frames of second axes, panels and close-ups. */
  readonly role: 'fill' | 'edge' | 'casing' | 'band' | 'hatch' | 'tick' | 'grid' | 'frame' | 'beside' | 'leader' | 'swatch' | 'background';
  /** Polylines in points, already clipped to the frame where they belong to data. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  readonly closed: boolean;
  /** Filled by the nonzero rule. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly opacity: number;
}

/** One line of a text item before it was set; x and y as in its runs. */
export interface LabelLine {
  readonly tex: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface TextItem {
  readonly kind: 'text';
  readonly key: string;
  readonly region?: string;
  /** `beside`: belongs to a second axis, a panel or a close-up. */
  readonly role: 'tick' | 'axis' | 'beside' | 'name' | 'legend' | 'stamp' | 'title' | 'credit';
  /** Origin in points; runs are laid out from here. */
  readonly x: number;
  readonly y: number;
  /** Rotation about the origin, degrees, clockwise positive as in SVG. */
  readonly angle: number;
  readonly runs: readonly TextRun[];
  /** The labels themselves, for programs that set them on their own. */
  readonly lines?: readonly LabelLine[];
  readonly width: number;
  readonly fill: string;
  /** Halo in the colour behind the name, drawn as a second text under it. */
  readonly halo: { readonly color: string; readonly width: number } | null;
}

export type Item = PathItem | TextItem;

/** Maps plane coordinates to points and back. */
export interface AxisScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly toPoints: (value: number) => number;
  readonly fromPoints: (points: number) => number;
}

/** The area that the published exclusions cover together. */
export interface Union {
  /** By their outlines, which a change of style leaves as they are. */
  readonly members: readonly Region['outlines'][];
  /** In plane coordinates; outer rings turn one way, holes the other. Open fills end 40 decades from 1. */
  readonly rings: readonly PathItem['lines'][number][];
}

/** Everything that is drawn, in points, back to front. */
export interface FigureModel {
  readonly width: number;
  readonly height: number;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly x: AxisScale;
  readonly y: AxisScale;
  readonly items: readonly Item[];
  /** In display units. */
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
  /** Above the numbers of the horizontal axis. */
  readonly foot: number;
  /** Frame and scales of the close-up. */
  readonly closeUp: { readonly frame: FigureModel['frame']; readonly x: AxisScale; readonly y: AxisScale } | null;
  /** Ids of the regions whose fill is part of the union in the frame. */
  readonly united: readonly string[];
  /** Titles of curves whose names found no place. */
  readonly unnamed: readonly string[];
  /** Ids of the curves that carry a number instead of a name, 1 first. */
  readonly numbered: readonly string[];
}

/** A figure whose items are also known by what they follow: the curves, the names at them, the axes. */
export interface LayeredModel extends FigureModel {
  /** Width beside the axes that a legend takes. */
  readonly room: number;
  readonly layers: {
    /** Page and grid. */
    readonly under: readonly PathItem[];
    readonly data: readonly PathItem[];
    readonly names: readonly Item[];
    readonly axes: readonly Item[];
  };
}

/** Sizes of type, ticks and lines for one medium (screen, column, slide, phone, board). */
export interface SizeClass {
  readonly font: 'serif' | 'sans';
  readonly tickText: number;
  readonly axisText: number;
  readonly nameText: number;
  readonly subjectText: number;
  /** Size of the second line under the subject's name; 0: no second line. */
  readonly sublabelText: number;
  readonly tickMajor: number;
  readonly tickMinor: number;
  readonly tickWidth: number;
  readonly frameWidth: number;
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Factor on all line widths and dashes. */
  readonly lineScale: number;
  /** Smallest distance of labelled decades and of minor ticks. */
  readonly decadePitch: number;
  readonly minorPitch: number;
  /** Explains the line patterns inside the frame. */
  readonly key: boolean;
}

/** Lines along an edge, on its excluded side; lengths in px on screen. */
export interface Hatch {
  /** Degrees, clockwise from the right. Several: crossed lines; none: dots. */
  readonly angles: readonly number[];
  readonly spacing: number;
}

export interface Theme {
  readonly id: 'light' | 'dark' | 'grey' | 'contrast' | 'contrastDark';
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly grid: string;
  readonly union: string;
  readonly families: Readonly<Record<string, { readonly line: string; readonly name: string }>>;
  readonly band: string;
  readonly bandOpacity: number;
  readonly subjectTint: number;
  readonly computedTint: number;
  /** By family; null: this theme has no hatches. */
  readonly hatches: Readonly<Record<string, Hatch | null>> | null;
  /** Added to the width of every line of data, px on screen. */
  readonly bolder: number;
  readonly interiorOpacity: number;
}

export const CORNERS = ['top left', 'top right', 'bottom left', 'bottom right'] as const;
export type Corner = (typeof CORNERS)[number];

/** A word such as Preliminary, in a corner of the frame. */
export interface Stamp {
  readonly text: string;
  readonly corner: Corner;
  /** Above or below the frame instead of in it. */
  readonly outside?: boolean;
}

/** Numbers of one side of the frame: shown = factor × value^power, with the value in plane coordinates. */
export interface Shown {
  readonly symbol: string;
  readonly unit: string;
  readonly factor: number;
  readonly power: number;
}

export interface FigureAxis extends Shown {
  /** What the plane has on this axis, in its own unit. */
  readonly parameter: NumberParameter;
  readonly scale: 'log' | 'linear';
  /** At the far side of the frame. */
  readonly second: Shown | null;
}

/** How frame and ticks are drawn. */
export interface FrameStyle {
  readonly grid: boolean;
  readonly outward: boolean;
  /** 0.01 to 100 are written out. */
  readonly decimals: boolean;
  /** Exclusions are hatched in every theme. */
  readonly hatch: boolean;
  /** Where names stand. */
  readonly names: Axes['names'];
}

export interface FigureInput {
  readonly regions: readonly Region[];
  /** Of these regions; without it, and for other regions, each is filled by itself, which looks the same. */
  readonly union?: Union;
  readonly xAxis: FigureAxis;
  readonly yAxis: FigureAxis;
  readonly frameStyle: FrameStyle;
  /** Under the plot, along the same horizontal axis. */
  readonly panel?: Panel;
  /** A part of the plane, larger, in a corner of the frame. */
  readonly closeUp?: CloseUp;
  readonly view: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly width: number;
  readonly height: number;
  readonly size: SizeClass;
  readonly theme: Theme;
  /** Plain text over the frame. */
  readonly title?: string;
  readonly stamp?: Stamp;
  /** Lines of label text under the pattern key, such as the assumptions. */
  readonly notes?: readonly string[];
  /** Small line at the foot of the figure. */
  readonly credit?: string;
  /** Curves whose names are laid out later, when all of them are there. */
  readonly nameless?: boolean;
  /** Nothing is being dragged: names then keep off computed curves from the start. */
  readonly still?: boolean;
  /** No numbers for curves without a name, as in a close-up. */
  readonly unnumbered?: boolean;
  /** Height under the axis title that is kept for the list of numbered curves. */
  readonly below?: number;
  /** Points in plane coordinates that names keep away from. */
  readonly pins?: readonly (readonly [number, number])[];
  /** The figure just before, while a curve is dragged: names of moving curves then stay near their place as long as it is free. */
  readonly previous?: FigureModel;
}
