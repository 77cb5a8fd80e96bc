import { useEffect } from 'react';
import { showDocument } from '../documentStore.ts';
import { goToStep, lastStep, lessonStore, moveStep, nudge, present, toggleBlank } from './lessonStore.ts';

/** Keys that a control with the focus needs for itself. */
const OWN_KEYS = 'input, textarea, select, [role="slider"], [role="radio"], [role="tab"]';

type Keys = Readonly<Record<string, () => void>>;

const anywhere: Keys = {
  Escape: () => (lessonStore.getState().presenting ? present(false) : showDocument()),
  ArrowRight: () => moveStep(1),
  PageDown: () => moveStep(1),
  ArrowLeft: () => moveStep(-1),
  PageUp: () => moveStep(-1),
  Home: () => goToStep(0),
  End: () => goToStep(lastStep()),
  p: () => present(!lessonStore.getState().presenting),
};

/** Up and down move the first slider; a clicker's key for a black screen sends a full stop or B. */
const inHall: Keys = {
  ArrowUp: () => nudge('ArrowUp'),
  ArrowDown: () => nudge('ArrowDown'),
  ' ': () => moveStep(1),
  '.': toggleBlank,
  b: toggleBlank,
};

/** Arrows and the keys of a clicker change the step, P presents, Escape goes back one level. */
export function useLessonKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      if (event.key !== 'Escape' && event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const keys = lessonStore.getState().presenting ? { ...anywhere, ...inHall } : anywhere;
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Escape in full screen never reaches the page: leaving it leaves the presentation. */
export function useFullscreenEnd(): void {
  useEffect(() => {
    const onChange = (): void => {
      if (!document.fullscreenElement) present(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
}
