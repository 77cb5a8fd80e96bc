import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../controls/IconButton.tsx';

interface SideSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Name of the button that closes it. */
  readonly closeLabel?: string;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** A dialog in the place of the scenario panel, so that the figure beside it stays in sight. */
export function SideSheet({ title, onClose, closeLabel = 'Cancel', foot, children }: SideSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the page is touched, so that closing gives the focus back.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.primary')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      className="side-sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="side-sheet-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={closeLabel} size="panel" onClick={onClose} />
      </div>
      <div className="side-sheet-body">{children}</div>
      <div className="side-sheet-foot">{foot}</div>
    </dialog>
  );
}
