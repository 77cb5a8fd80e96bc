import { useEffect } from 'react';
import { redoEdit, undoEdit } from './documentStore.ts';
import { plotStore, showHelp } from './plot/plotStore.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || (target instanceof HTMLInputElement && target.type === 'text'));

/** Ctrl/⌘ Z and Shift Z or Y for undo and redo, `\` folds the panel, `?` tells the keys; never while a value is typed. */
export function useShortcuts(togglePanel: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (typing(event.target)) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (command && (key === 'y' || (key === 'z' && event.shiftKey))) redoEdit();
      else if (command && key === 'z') undoEdit();
      else if (command || !plotStore.getState().singleKeys) return;
      else if (key === '\\') togglePanel();
      else if (key === '?') showHelp(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
