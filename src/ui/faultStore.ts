import { create } from 'zustand';

/** Something of the page that did not work, with the way out. */
export interface Fault {
  /** What it concerns, as the start of a sentence; one fault at a time is told of each. */
  readonly what: string;
  readonly reason: string;
  readonly retry: () => void;
}

export const faultStore = create<{ readonly faults: readonly Fault[] }>(() => ({ faults: [] }));

export const dismissFault = (what: string): void =>
  faultStore.setState(({ faults }) => ({ faults: faults.filter((fault) => fault.what !== what) }));

export function reportFault(fault: Fault): void {
  dismissFault(fault.what);
  faultStore.setState(({ faults }) => ({ faults: [...faults, fault] }));
}
