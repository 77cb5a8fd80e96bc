import type { Family } from '../catalog/families.ts';
import type { BandId, ExperimentId, ModelId, RelicId } from '../catalog/index.ts';
import type { ModelParams, Setup } from '../catalog/params.ts';
import type { LayerStyle } from '../scenario/layerStyle.ts';

/** A published curve as read from its file. Points are in plane coordinates, path order. */
export interface Limit {
  readonly id: string;
  readonly plane: string;
  readonly title: string;
  /** Name at the curve, TeX subset. */
  readonly shortName: string;
  readonly family: Family;
  readonly kind: 'excluded' | 'projected' | 'target' | 'hint';
  readonly region: 'above' | 'below' | 'closed' | 'line';
  readonly status: 'current' | 'superseded' | 'alternative' | 'union';
  /** Shown in the first view of its plane. */
  readonly default: boolean;
  readonly cl: number | null;
  readonly year: number | null;
  readonly assumes: { readonly alphaD?: number; readonly ratio?: number };
  readonly recast: 'coupling' | 'eps4alphaD' | 'visible' | 'own-parameters';
  readonly source: { readonly key: string; readonly figure: string | null };
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly obtained: string;
  readonly note: string | null;
  /** Sides on which the source's frame, not physics, ends the curve. */
  readonly cut: readonly ('left' | 'right' | 'top' | 'bottom')[];
  /** One path per block (island). */
  readonly blocks: readonly (readonly (readonly [number, number])[])[];
  /** Segments [block, i] (from point i to i+1) that are filled but never stroked. */
  readonly unstroked: readonly (readonly [number, number])[];
}

/** Lowest and highest mass in GeV and the number of evenly spaced ln m between them. */
export type MassRange = readonly [low: number, high: number, count: number];

interface JobOf<Kind extends string> {
  readonly kind: Kind;
  /** Everything the answer depends on, as text. */
  readonly key: string;
}
/** Signal per particle on target of a prompt search. */
export interface SignalJob extends JobOf<'signal'> {
  readonly experiment: ExperimentId;
  readonly model: ModelId;
  readonly params: ModelParams;
  readonly setup: Setup;
  readonly masses: MassRange;
}
/** Outline of a search for decays in flight. */
export interface ContourJob extends JobOf<'contour'> {
  readonly experiment: ExperimentId;
  readonly model: ModelId;
  readonly params: ModelParams;
  readonly setup: Setup;
  readonly exposure: number;
  readonly eventLimit: number;
}
export interface BandJob extends JobOf<'band'> {
  readonly band: BandId;
  readonly model: ModelId;
  readonly params: ModelParams;
  readonly sigmas: number;
  readonly masses: MassRange;
}
export interface RelicJob extends JobOf<'relic'> {
  readonly relic: RelicId;
  readonly model: ModelId;
  readonly params: ModelParams;
  readonly masses: MassRange;
}
/** A slow computation described completely by plain data; its text is its key. */
export type Job = SignalJob | ContourJob | BandJob | RelicJob;

/** Signal per particle on target at unit coupling, before efficiency. */
export interface SignalResult {
  readonly kind: 'signal';
  readonly masses: Float64Array;
  readonly contributions: Readonly<Record<string, Float64Array>>;
}
/** Closed outlines, one for each island; none where nothing is excluded. */
export interface ContourResult {
  readonly kind: 'contour';
  readonly islands: readonly {
    readonly masses: Float64Array;
    readonly couplings: Float64Array;
    /** Points after which the segment is not a limit. */
    readonly cuts: readonly number[];
  }[];
}
export interface BandResult {
  readonly kind: 'band';
  readonly masses: Float64Array;
  readonly lower: Float64Array;
  readonly central: Float64Array;
  readonly upper: Float64Array;
}
/** Coupling of the right relic abundance, by mass of the mediator. */
export interface RelicResult {
  readonly kind: 'relic';
  readonly masses: Float64Array;
  readonly couplings: Float64Array;
}
export type Result = SignalResult | ContourResult | BandResult | RelicResult;

/** What the result store holds under a key. */
export type Outcome = { readonly state: 'done'; readonly result: Result } | { readonly state: 'failed'; readonly reason: string };

/** What kind of statement a curve makes; decides its line pattern. */
export type Statement = 'published' | 'context' | 'computed' | 'projection' | 'target' | 'hint' | 'uncertainty' | 'other' | 'ghost';

export interface Outline {
  /** Path in plane coordinates. */
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  /** Indices i of segments i to i+1 that are filled but not stroked. */
  readonly unstroked: readonly number[];
}

/** What is drawn. */
export interface Region {
  readonly id: string;
  readonly title: string;
  /** Name at the curve, TeX subset; a second, smaller line under it when there is room. */
  readonly label: string;
  readonly sublabel?: string;
  readonly family: Family;
  readonly statement: Statement;
  /** The user's subject: loud. Everything else is quiet. */
  readonly subject: boolean;
  readonly outlines: readonly Outline[];
  /** Side of an open outline that is filled; `inside` for closed ones. */
  readonly fill: 'up' | 'down' | 'inside' | 'none';
  /** Sides on which a flat continuation of the fill to the frame is allowed. */
  readonly carryOn: readonly ('left' | 'right')[];
  readonly state: 'ready' | 'pending' | 'failed';
  /** One sentence: why it is drawn as other assumptions, failed, or pending. */
  readonly remark?: string;
  readonly provenance: { readonly keys: readonly string[]; readonly text: string };
  /** Context that only adds its area to the union of existing limits. */
  readonly merged?: true;
  /** What a person chose for line and name; family and label already follow it. */
  readonly style?: LayerStyle;
}
