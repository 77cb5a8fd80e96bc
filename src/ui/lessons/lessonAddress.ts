import { useSyncExternalStore } from 'react';

/** Where one is in a lesson, as it stands after `#`: `lesson=thermal-target&step=average&x=20`. */
export interface LessonAddress {
  readonly lesson: string;
  /** Name of the step, or its number from 1. */
  readonly step: string;
  readonly presenting: boolean;
  /** Controls of this step that differ from their start, as text. */
  readonly values: Readonly<Record<string, string>>;
}

export const isLessonAddress = (hash: string): boolean => /^#?lesson=/.test(hash);

export function readLessonAddress(hash: string): LessonAddress {
  const { lesson = '', step = '1', present, ...values } = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  return { lesson, step, presenting: present === 'yes', values };
}

export function printLessonAddress({ lesson, step, presenting, values }: LessonAddress): string {
  const entries = { lesson, step, ...(presenting ? { present: 'yes' } : {}), ...values };
  return `#${Object.entries(entries)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

const MOVED = 'lessonmove';
const EVENTS = ['hashchange', 'popstate', MOVED] as const;

/** Changes the address without a `hashchange`, which would open it as a scenario. */
export function moveTo(hash: string, how: 'push' | 'replace' = 'push'): void {
  const address = hash === '' ? location.pathname + location.search : hash;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

export function onAddress(listen: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, listen);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listen);
  };
}

/** Opens a lesson at a step. */
export const openLesson = (lesson: string, step = '1', values: LessonAddress['values'] = {}): void =>
  moveTo(printLessonAddress({ lesson, step, presenting: false, values }));

/** True while the address is that of a lesson. */
export const useLessonOpen = (): boolean => useSyncExternalStore(onAddress, () => isLessonAddress(location.hash));
