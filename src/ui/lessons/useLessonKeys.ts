import { useEffect } from 'react';
import { leaveLesson, lessonStore, moveStep, present } from './lessonStore.ts';

/** Keys that a control with the focus needs for itself. */
const OWN_KEYS = 'input, textarea, select, [role="slider"], [role="radio"], [role="tab"]';

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown'];
const BEFORE = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Arrows and the keys of a clicker change the step, P presents, Escape goes back one level. */
export function useLessonKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { presenting } = lessonStore.getState();
      if (event.key === 'Escape') {
        if (presenting) present(false);
        else leaveLesson();
        return;
      }
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      if (NEXT.includes(event.key)) moveStep(1);
      else if (BEFORE.includes(event.key)) moveStep(-1);
      else if (event.key.toLowerCase() === 'p') present(!presenting);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
