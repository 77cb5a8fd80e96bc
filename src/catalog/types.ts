import type { ChoiceParameter, NumberParameter } from './parameter.ts';
import type { ModelParamId, ModelParams, Setup, SetupId } from './params.ts';

/** Colour family: how something was measured (docs: figure colours). */
export type Family = 'missE' | 'missMu' | 'dumpE' | 'dumpP' | 'collider' | 'meson' | 'dd' | 'astro' | 'hint' | 'user' | 'theory';

/** Key of an entry in docs/references.bib, optionally with an equation or figure number. */
export type RefKey = string;

/** A model's own coordinates: mass in GeV, coupling in the model's unit. */
export interface Point {
  readonly mass: number;
  readonly coupling: number;
}

/** New physics: a mass, a coupling and the parameters it uses. */
export interface Model {
  readonly title: string;
  readonly mass: NumberParameter;
  readonly coupling: NumberParameter;
  readonly params: readonly ModelParamId[];
  /** Decay of the new particle shown in the readout: what it decays to and the width in GeV. */
  readonly decay: { readonly label: string; readonly width: (point: Point, params: ModelParams) => number };
}

/** Two axes through which a model is seen, with the map to and from the model's coordinates. */
export interface Plane {
  readonly title: string;
  /** Plain phrase for the tab. */
  readonly about: string;
  /** Title over the figure. */
  readonly headline: string;
  readonly model: Model;
  readonly x: NumberParameter;
  readonly y: NumberParameter;
  /** Factor from the stored unit of x to the unit shown on the axis, and that unit. */
  readonly xDisplay: { readonly unit: string; readonly factor: number };
  readonly fromPoint: (point: Point, params: ModelParams) => readonly [number, number];
  readonly toPoint: (x: number, y: number, params: ModelParams) => Point;
  /** First view, in plane coordinates. */
  readonly view: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Computed layers of the first view. */
  readonly start: {
    readonly reach: readonly { readonly experiment: string; readonly exposure: number }[];
    readonly bands: readonly { readonly band: string; readonly sigmas: number }[];
  };
}

/** Per-particle signal of one search at unit coupling, one entry per mass, by contribution. */
export interface SignalColumns {
  readonly masses: Float64Array;
  readonly contributions: Readonly<Record<string, Float64Array>>;
}

/**
 * One search of an experiment. The signal is per particle on target at unit coupling and
 * scales with the coupling squared (missing energy), so exposure, efficiency and
 * confidence level never need a new computation.
 */
export interface Search {
  readonly model: Model;
  readonly dependsOnParams: readonly ModelParamId[];
  readonly dependsOnSetup: readonly SetupId[];
  /** Masses (GeV, ascending) at which a curve must be known so that no feature is clipped. */
  readonly masses: (params: ModelParams, setup: Setup, range: readonly [number, number], count: number) => Float64Array;
  readonly signal: (masses: Float64Array, params: ModelParams, setup: Setup) => SignalColumns;
  /** Efficiency of one contribution under this setup (a rescaling, applied after the job). */
  readonly efficiency: (contribution: string, setup: Setup) => number;
  readonly accuracy: string;
}

/** A run or plan of an experiment: a mark on the exposure timeline. */
export interface Run {
  readonly label: string;
  /** Short form for the timeline. */
  readonly short: string;
  readonly exposure: number;
  readonly status: 'recorded' | 'planned';
  readonly source: RefKey;
}

/** Beam, target, exposure and searches, as data. */
export interface Experiment {
  readonly title: string;
  /** Label in the TeX subset, e.g. `NA64\mathit{e}`. */
  readonly label: string;
  readonly family: Family;
  readonly particle: string;
  readonly about: string;
  readonly exposure: NumberParameter;
  readonly exposureUnit: string;
  readonly runs: readonly Run[];
  /** Values of the setup parameters for this experiment; all others keep their initial value. */
  readonly setup: Partial<Setup>;
  /** Setup parameters a person may change here, in the order of the panel. */
  readonly adjustable: readonly SetupId[];
  readonly search: Search;
  /** Published limits of the same runs, by id: drawn as the subject beside the computed reach. */
  readonly published: readonly string[];
  readonly source: RefKey;
}

/** A band of couplings favoured by a measurement, e.g. (g-2)_mu. */
export interface Band {
  readonly title: string;
  readonly label: string;
  readonly model: Model;
  readonly family: Family;
  readonly about: string;
  readonly source: RefKey;
  /** Couplings (lower edge, central, upper edge) at each mass; NaN where there is none. */
  readonly couplings: (masses: Float64Array, sigmas: number) => { lower: Float64Array; central: Float64Array; upper: Float64Array };
}

/** An entry of the calculator: `darkreach eval <quantity>`. */
export interface Quantity {
  readonly about: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly returns: Readonly<Record<string, string>>;
  readonly source: RefKey;
  readonly evaluate: (args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export type { ChoiceParameter, NumberParameter };
