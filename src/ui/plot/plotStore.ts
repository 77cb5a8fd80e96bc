import { create } from 'zustand';
import { store, stored } from '../stored.ts';

interface PlotState {
  /** The next drag marks what to zoom to. */
  readonly boxZoom: boolean;
  readonly help: boolean;
  /** Keys without Ctrl or ⌘ act; some speech input and keyboard aids need them off. */
  readonly singleKeys: boolean;
}

const KEY = 'darkreach-single-keys';

/** Tools and aids of the plot; no part of the document. */
export const plotStore = create<PlotState>(() => ({ boxZoom: false, help: false, singleKeys: stored(KEY) !== false }));

export const armBoxZoom = (boxZoom: boolean): void => plotStore.setState({ boxZoom });
export const showHelp = (help: boolean): void => plotStore.setState({ help });

export function allowSingleKeys(singleKeys: boolean): void {
  plotStore.setState({ singleKeys });
  store(KEY, singleKeys);
}
