import { create } from 'zustand';

interface OfflineState {
  /** The next version, complete and waiting. */
  readonly next: ServiceWorker | null;
  /** It cannot start because the app is open in other tabs. */
  readonly blocked: boolean;
}

export const offlineStore = create<OfflineState>(() => ({ next: null, blocked: false }));

/** Starts the waiting version; this page loads itself again when that has happened. */
export const startNextVersion = (): void => offlineStore.getState().next?.postMessage('take over');

export const dismissNextVersion = (): void => offlineStore.setState({ next: null, blocked: false });
