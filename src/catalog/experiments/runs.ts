import type { AlpRun, DumpRun } from '../../physics/longLived/search.ts';

/** What a preset looks like to a search: its runs and the electrons of all of them. */
export interface Runs<Run> {
  readonly runs: readonly Run[];
  readonly electrons: number;
}

export type AnyRun = DumpRun | AlpRun;
