import { useEffect, useState } from 'react';
import './ownCurves.css';
import { Button } from '../controls/Button.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { documentStore } from '../documentStore.ts';
import type { ThemeId } from '../useTheme.ts';
import { AskSheet } from './AskSheet.tsx';
import { CollectionSheet } from './CollectionSheet.tsx';
import { CurveSheet } from './CurveSheet.tsx';
import { closeDialog, importStore, takeFiles, takeText } from './importStore.ts';
import { loadOwnCurves, showKept } from './ownStore.ts';
import { SideSheet } from './SideSheet.tsx';

const ScanDialog = lazyPart('The scan', async () => (await import('../scan/ScanDialog.tsx')).ScanDialog);

/** Everything about one's own curves that is not a row in the panel: drop, paste, and the dialog. */
export function OwnCurves({ theme }: { readonly theme: ThemeId }) {
  const step = importStore((state) => state.step);
  const dragging = useDrop();
  usePaste();
  useKeptCurves();
  if (step.kind === 'curve') return <CurveSheet key={step.file.name} step={step} />;
  if (step.kind === 'collection') return <CollectionSheet step={step} />;
  if (step.kind === 'scan') return <ScanDialog table={step.file} theme={theme} />;
  if (step.kind === 'ask') return <AskSheet message={step.message} />;
  if (step.kind === 'reading') return <ReadingSheet name={step.name} />;
  return dragging ? (
    <p className="drop-hint" role="status">
      Drop the file to see its curve, the map of a scan, or the view of a figure
    </p>
  ) : null;
}

function ReadingSheet({ name }: { readonly name: string }) {
  return (
    <SideSheet title="Your curve" onClose={closeDialog} foot={<Button onClick={closeDialog}>Cancel</Button>}>
      <p role="status">Reading {name} …</p>
    </SideSheet>
  );
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
      void takeFiles([...(event.dataTransfer?.files ?? [])]);
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
      void (files.length > 0 ? takeFiles(files) : takeText(text));
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
