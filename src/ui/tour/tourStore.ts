import { create } from 'zustand';
import { store, stored } from '../stored.ts';

const KEY = 'darkreach-tour';

interface TourState {
  /** Stop that is shown; null while there is no tour. */
  readonly step: number | null;
  /** Offered to who has not been here and did not come for something else. */
  readonly offered: boolean;
}

export const tourStore = create<TourState>(() => ({ step: null, offered: stored(KEY) === null && location.hash === '' }));

export const startTour = (): void => tourStore.setState({ step: 0, offered: false });

export const goTo = (step: number): void => tourStore.setState({ step });

/** Ends the tour, or declines it; where the browser keeps things it is not offered again. */
export function endTour(): void {
  tourStore.setState({ step: null, offered: false });
  store(KEY, true);
}
