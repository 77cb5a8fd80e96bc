import { useEffect, useState } from 'react';
import './ownCurves.css';
import { lazyPart } from '../controls/lazyPart.tsx';
import { documentStore } from '../documentStore.ts';
import type { ThemeId } from '../useTheme.ts';
import { importing } from './importing.ts';
import { importStore } from './importStep.ts';
import { loadOwnCurves, showKept } from './ownStore.ts';

const ImportSheet = lazyPart('The dialog of your curves', async () => (await import('./ImportSheet.tsx')).ImportSheet);

/** Everything about one's own curves that is not a row in the panel: drop, paste, and the dialog. */
export function OwnCurves({ theme }: { readonly theme: ThemeId }) {
  const step = importStore((state) => state.step);
  const dragging = useDrop();
  usePaste();
  useKeptCurves();
  if (step.kind !== 'closed') return <ImportSheet step={step} theme={theme} />;
  return dragging ? (
    <p className="drop-hint" role="status">
      Drop the file to see its curve, the map of a scan, or the view of a figure
    </p>
  ) : null;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere; true while one hovers over the page. */
function useDrop(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setDragging(false);
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      void importing(({ takeFiles }) => takeFiles(files));
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return dragging;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Rows or files pasted outside of fields; a single line is no curve and is left alone. */
function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (typing(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text') ?? '';
      if (files.length === 0 && !text.trim().includes('\n')) return;
      event.preventDefault();
      void importing(({ takeFiles, takeText }) => (files.length > 0 ? takeFiles(files) : takeText(text)));
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}

/** Curves of the last visit come back at the start, and in each plane when it is opened. */
function useKeptCurves(): void {
  useEffect(() => {
    void loadOwnCurves();
    window.addEventListener('hashchange', showKept);
    const forget = documentStore.subscribe((state, before) => {
      const previewing = importStore.getState().step.kind === 'curve';
      if (state.scenario.plane !== before.scenario.plane && !previewing) showKept();
    });
    return () => {
      window.removeEventListener('hashchange', showKept);
      forget();
    };
  }, []);
}
