import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { MathText } from '../controls/MathText.tsx';
import { openText } from '../documentStore.ts';
import { startTour } from '../tour/tourStore.ts';
import { gallery } from './gallery.ts';
import './gallery.css';

/** The list of ready scenarios; each is one undo step. */
export function GalleryDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="gallery" aria-labelledby="gallery-title" onClose={onClose}>
      <div className="gallery-head">
        <h2 id="gallery-title">Examples</h2>
        <IconButton icon="close" label="Close" size="panel" onClick={() => dialog.current?.close()} />
      </div>
      <ul>
        {gallery.map(({ title, about, link }) => (
          <li key={title}>
            <button type="button" className="gallery-entry" onClick={() => open(link, dialog)}>
              <strong>{title}</strong>
              <span>
                <MathText tex={about} mode="text" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="gallery-foot">
        <Button kind="quiet" onClick={() => tour(dialog)}>
          Look around in six steps
        </Button>
      </div>
    </dialog>
  );
}

function open(link: string, dialog: RefObject<HTMLDialogElement | null>): void {
  openText(link);
  dialog.current?.close();
}

function tour(dialog: RefObject<HTMLDialogElement | null>): void {
  dialog.current?.close();
  startTour();
}
