import type { Kind } from '../physics/bremsstrahlung/process.ts';
import type { Portal } from '../physics/relic/portal.ts';
import type { Family } from './families.ts';
import type { NumberParameter } from './parameter.ts';
import type { ModelParamId, ModelParams, Setup, SetupId } from './params.ts';

export type Lepton = 'electron' | 'muon';

/** Key of an entry in docs/references.bib, optionally with an equation or figure number. */
export type RefKey = string;

/** A model's own coordinates: mass in GeV, coupling in the model's unit. */
export interface Point {
  readonly mass: number;
  readonly coupling: number;
}

/** New physics: a mass, a coupling and the parameters it uses. */
export interface Model {
  /** Its name in the registry. */
  readonly id: string;
  readonly title: string;
  /** The particle, where several models are of one that only decays otherwise: a mass and a coupling mean the same in all of them. */
  readonly particle?: string;
  readonly mass: NumberParameter;
  readonly coupling: NumberParameter;
  readonly params: readonly ModelParamId[];
  /** What a figure assumes, in label TeX: the values of the parameters; empty when there are none. */
  readonly assumptions: (params: ModelParams) => string;
  /** How it couples to leptons, for magnetic moments: its type and g per unit of the model's coupling. */
  readonly leptons: Partial<Record<Lepton, { readonly kind: (params: ModelParams) => Kind; readonly chargePerCoupling: number }>>;
  /** How dark matter annihilates through it, and the model's coupling from αε² or g′²/4π. */
  readonly portal?: { readonly portal: Portal; readonly fromStrength: (strength: number) => number };
  /** Decay of the new particle shown in the readout: what it decays to and the width in GeV. */
  readonly decay: { readonly label: string; readonly width: (point: Point, params: ModelParams) => number };
}

/** Two axes through which a model is seen, with the map to and from the model's coordinates. */
export interface Plane {
  /** Text of the tab, label TeX. */
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
  /** Another name: this is a view of that plane, e.g. the visible view of (ε, m_A′). */
  readonly viewOf?: string;
  /** Found in the menu of further planes, not among the tabs. */
  readonly further?: true;
  /** First view, in plane coordinates. */
  readonly view: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Computed layers of the first view. */
  readonly start: {
    readonly reach: readonly { readonly experiment: string; readonly exposure: number; readonly uncertainty?: readonly string[] }[];
    readonly bands: readonly { readonly band: string; readonly sigmas: number }[];
    readonly relics: readonly string[];
    /** Parameters that the plane needs to show what it is about. */
    readonly params?: Partial<ModelParams>;
  };
}

/** Per-particle signal of one search at unit coupling, one entry per mass, by contribution. */
export interface SignalColumns {
  readonly masses: Float64Array;
  readonly contributions: Readonly<Record<string, Float64Array>>;
}

interface SearchBase {
  readonly model: Model;
  readonly dependsOnParams: readonly ModelParamId[];
  readonly dependsOnSetup: readonly SetupId[];
  /** Settings that matter to this search only, after those of the experiment. */
  readonly settings?: readonly SetupId[];
  /** No published curve was there to compare with: said wherever the result is shown. */
  readonly notCompared?: true;
  /** How good the numbers are and what is left out, for the reader. */
  readonly accuracy: string;
  /** Fetches what the search needs for a setup, without one for all; awaited before anything else is asked of it. */
  readonly prepare?: (setup?: Setup) => Promise<void>;
}

/**
 * Prompt signal: per particle on target it scales with the coupling squared, so exposure,
 * efficiency and confidence level never need a new computation.
 */
export interface PromptSearch extends SearchBase {
  readonly kind: 'prompt';
  /** Masses (GeV, ascending) at which a curve must be known so that no feature is clipped. */
  readonly masses: (params: ModelParams, setup: Setup, range: readonly [number, number], count: number) => Float64Array;
  readonly signal: (masses: Float64Array, params: ModelParams, setup: Setup) => SignalColumns;
  /** True where the signal takes no longer than a frame, what it needs being at hand: it is then computed without a worker. */
  readonly quick?: (setup: Setup) => boolean;
  /** Efficiency of one contribution under this setup (a rescaling, applied after the job). */
  readonly efficiency: (contribution: string, setup: Setup, mass: number) => number;
  /** Only where the visible fraction depends on the coupling: signal at a coupling, in units of the signal at unit coupling. */
  readonly rate?: {
    readonly at: (coupling: number, mass: number, params: ModelParams) => number;
    readonly invert: (rate: number, mass: number, params: ModelParams) => number;
  };
}

/** Closed outline of a region, upward too: particles that decay before the detector are not seen. */
export interface DecayContour {
  /** Lower edge by rising mass, then back along the upper edge: [mass, coupling]. */
  readonly points: readonly (readonly [number, number])[];
  /** Points after which the line to the next one is an edge of the plot or the end of the model, not a limit. */
  readonly cuts: readonly number[];
}

/** Couplings between which a mass is excluded; null where it is not. */
export interface DecayBranch {
  readonly lower: number;
  readonly upper: number;
}

/** Decay in flight behind a shield: excluded between two couplings, so exposure moves both edges. */
export interface DecaySearch extends SearchBase {
  readonly kind: 'decay';
  /** Islands in which `exposure` particles give more than `eventLimit` events. */
  readonly contour: (exposure: number, eventLimit: number, params: ModelParams, setup: Setup) => readonly DecayContour[];
  /** True where the contour takes no longer than a frame, what it needs being at hand: it is then computed without a worker. */
  readonly quick?: (setup: Setup) => boolean;
  readonly branch: (mass: number, exposure: number, eventLimit: number, params: ModelParams, setup: Setup) => DecayBranch | null;
  readonly events: (point: Point, exposure: number, params: ModelParams, setup: Setup) => number;
}

export type Search = PromptSearch | DecaySearch;

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
  /** Where people know the exposure in another unit: that unit, and the factor to it from the stored one. */
  readonly exposureDisplay?: { readonly unit: string; readonly factor: number };
  readonly runs: readonly Run[];
  /** Values of the setup parameters for this experiment; all others keep their initial value. */
  readonly setup: Partial<Setup>;
  /** Setup parameters a person may change here, in the order of the panel. */
  readonly adjustable: readonly SetupId[];
  /** Ranges that differ from those of the parameter table. */
  readonly ranges?: Partial<Record<SetupId, readonly [number, number]>>;
  /** Which settings were fitted or chosen after seeing a curve, and on what: shown as such. */
  readonly fitted: Partial<Record<SetupId, string>>;
  /** Events that the experiment's own analysis excludes, where it is not a plain counting limit. */
  readonly excludedEvents?: number;
  /** One for each model it searches for. */
  readonly searches: readonly Search[];
  /** Published limits of the same runs, by id: drawn as the subject beside the computed reach. */
  readonly published: readonly string[];
  readonly source: RefKey;
}

/** A measured minus predicted anomalous magnetic moment: a band of couplings in every model that couples to the lepton. */
export interface Band {
  readonly title: string;
  readonly label: string;
  readonly lepton: Lepton;
  readonly leptonMass: number;
  readonly value: number;
  readonly sigma: number;
  /** Where the difference comes from. */
  readonly about: string;
  readonly source: RefKey;
}

/** A line of the right relic abundance, in every model with a portal to dark matter. */
export interface Relic {
  readonly title: string;
  readonly label: string;
  readonly about: string;
  readonly source: RefKey;
  /** True for the answer of the Boltzmann equation; false for the textbook formula of published lines. */
  readonly exact: boolean;
  /** Models in which there is such dark matter. */
  readonly appliesTo: (model: Model) => boolean;
  /** Fetches what `coupling` needs; awaited before it is asked. */
  readonly prepare: () => Promise<void>;
  /** The model's coupling at the right abundance for dark matter of this mass; NaN where there is none. */
  readonly coupling: (model: Model, mass: number, params: ModelParams) => number;
}

/** An entry of the calculator: `darkreach eval <quantity>`. */
export interface Quantity {
  readonly about: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly returns: Readonly<Record<string, string>>;
  readonly source: RefKey;
  readonly evaluate: (args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
