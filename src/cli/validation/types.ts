import type { PlaneId } from '../../catalog/index.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Region } from '../../engine/types.ts';

export type XY = readonly [number, number];
export type Range = readonly [number, number];
export type Edge = 'lower' | 'upper';

/** Under what a published curve was made; the computed one is made under the same. */
export interface Conditions {
  readonly plane: PlaneId;
  readonly params: ModelParams;
  readonly cl: number;
}

/** Couplings between which a mass is excluded, in plane coordinates; NaN where nothing is. */
export type Edges = Readonly<Record<Edge, number>>;

/** A computed curve in the coordinates of its plane. */
export interface Computed {
  readonly edges: (masses: readonly number[]) => readonly Edges[];
  readonly region: () => Promise<Region>;
}

/** How far a computed curve is claimed to follow the published one. */
export type Claim =
  | {
      /** Every point, the rms of ln(ratio), or the median ratio. */
      readonly measure: 'each' | 'rms' | 'median';
      readonly masses: Range;
      /** Masses (GeV) inside that are left out. */
      readonly except?: Range;
      /** Both when absent. */
      readonly edge?: Edge;
      readonly within: number;
    }
  /** The mass at which both edges meet. */
  | { readonly measure: 'tip'; readonly within: number };

/** Whether the curve was seen when the model's numbers were chosen. */
export type Sample = 'in sample' | 'partly' | 'out of sample';

/** One computed curve that is held against a published one. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly sample: Sample;
  /** What was fitted or chosen, and on what. */
  readonly fitted: string;
  readonly computed: (conditions: Conditions) => Computed;
  readonly claims: readonly Claim[];
  /** What the comparison says. */
  readonly verdict?: string;
}

/** Numbers quoted in a text instead of a curve: a mass and the coupling at its edge, or at both. */
export interface Quoted {
  readonly key: string;
  readonly where: string;
  readonly cl: number;
  readonly points: readonly (readonly [mass: number, lower: number, upper?: number])[];
}

/** A published curve and the computed ones that are held against it: one section of the report. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly plane: PlaneId;
  /** Id of the published curve, or numbers quoted in a text. */
  readonly published: string | Quoted;
  /** Masses (GeV) that are compared, by edge; all when absent. */
  readonly masses?: Partial<Readonly<Record<Edge, Range>>>;
  /** Compared at this many masses per decade on the published line: besides its points, or instead of them. */
  readonly perDecade?: { readonly count: number; readonly points: 'kept' | 'left out' };
  /** Masses (GeV) where resonant annihilation shapes the curve. */
  readonly resonance?: Range;
  /** A published curve that is drawn and not compared. */
  readonly backdrop?: string;
  /** What is special about the published curve. */
  readonly about?: string;
  /** The first is the one the app shows by default. */
  readonly candidates: readonly Candidate[];
}
