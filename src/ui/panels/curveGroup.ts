import type { Family } from '../../catalog/families.ts';
import type { Statement } from '../../engine/types.ts';
import type { Edit } from '../../scenario/edits.ts';

/** One curve that can be shown or hidden. */
export interface CurveMember {
  /** Id of its layer and region. */
  readonly id: string;
  /** Set for published curves. */
  readonly limit?: string;
  readonly title: string;
  /** As it is called at the curve where that is unique, so that list and figure read alike. */
  readonly tex: string;
  readonly shown: boolean;
  readonly statement: Statement;
  readonly family: Family;
  /** For searching: how it was measured, by whom (empty for theory), when. */
  readonly technique: Family;
  readonly experiment: string;
  readonly year: number | null;
  /** At the right end of its row, what sets it apart, e.g. `95 % CL`. */
  readonly condition: string;
  readonly show: (on: boolean) => Edit;
  /** Takes it out of the document, where hiding does not. */
  readonly remove?: Edit;
}

/** Curves of one kind of statement. */
export interface CurveGroup {
  readonly id: string;
  readonly title: string;
  readonly statement: Statement;
  readonly family: Family | null;
  readonly members: readonly CurveMember[];
  /** Hides all of them; shows those of the first view, or all where the first view has none. */
  readonly show: (on: boolean) => Edit;
}
