import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './modal.css';
import { IconButton } from './IconButton.tsx';

interface ModalProps {
  /** In the middle of the page, over all of it, or in the place of the scenario panel. */
  readonly kind: 'sheet' | 'full' | 'side';
  readonly className: string;
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel?: string;
  /** Selector of what has the focus first; else it is the button that closes it. */
  readonly first?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. Escape closes it; no key reaches the page behind; closed it gives the focus back. */
export function Modal({ kind, className, title, closeLabel = 'Close', first, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the page is touched, so that closing gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    if (first) shown?.querySelector<HTMLElement>(first)?.focus();
    return () => shown?.close();
  }, [first]);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      data-kind={kind}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="modal-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={closeLabel} size={kind === 'full' ? 'header' : 'panel'} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
