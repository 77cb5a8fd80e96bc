import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A store whose listeners hear of hasty changes once a frame; who asks is told at once. */
export interface FrameStore<T> extends StoreApi<T> {
  <U>(select: (state: T) => U): U;
  /** Changes now, tells the listeners in the next frame: pointers report more often than screens are drawn. */
  readonly setSoon: (state: T) => void;
}

export function frameStore<T>(initial: T): FrameStore<T> {
  const told = createStore<T>(() => initial);
  let latest = initial;
  let frame = 0;
  const tell = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    told.setState(latest, true);
  };
  const setState: StoreApi<T>['setState'] = (change) => {
    const part = typeof change === 'function' ? (change as (state: T) => Partial<T>)(latest) : change;
    latest = { ...latest, ...part };
    tell();
  };
  const setSoon = (state: T) => {
    latest = state;
    frame ||= requestAnimationFrame(tell);
  };
  const api = { ...told, getState: () => latest, setState, setSoon };
  return Object.assign(<U>(select: (state: T) => U): U => useStore(api, select), api);
}
