import { create } from 'zustand';

const KEY = 'darkreach-tour';

/** Storage may be refused: the tour is then offered again next time. */
function seen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

interface TourState {
  /** Stop that is shown; null while there is no tour. */
  readonly step: number | null;
  /** Offered to who has not been here and did not come for something else. */
  readonly offered: boolean;
}

export const tourStore = create<TourState>(() => ({ step: null, offered: !seen() && location.hash === '' }));

export const startTour = (): void => tourStore.setState({ step: 0, offered: false });

export const goTo = (step: number): void => tourStore.setState({ step });

/** Ends the tour, or declines it; it is not offered again. */
export function endTour(): void {
  tourStore.setState({ step: null, offered: false });
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Nothing to remember.
  }
}
