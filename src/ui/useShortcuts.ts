import { useEffect } from 'react';
import { redoEdit, undoEdit } from './documentStore.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || (target instanceof HTMLInputElement && target.type === 'text'));

/** Ctrl/⌘ Z and Shift Z or Y for undo and redo, `\` folds the panel; never while a value is typed. */
export function useShortcuts(togglePanel: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (typing(event.target)) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (command && (key === 'y' || (key === 'z' && event.shiftKey))) redoEdit();
      else if (command && key === 'z') undoEdit();
      else if (!command && key === '\\') togglePanel();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
