import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../controls/Button.tsx';
import './export.css';

export interface ExportDialogProps {
  readonly onClose: () => void;
}

interface ExportButtonProps {
  readonly dialog: ComponentType<ExportDialogProps>;
  /** Quiet in the head of a sheet: one word. */
  readonly kind?: 'primary' | 'quiet';
}

/** Opens the export dialog of what is shown; its code is fetched then. */
export function ExportButton({ dialog: Dialog, kind = 'primary' }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} {...(kind === 'primary' ? { icon: 'download' as const } : {})} onClick={() => setOpen(true)}>
        <span>
          Export<span className={kind === 'quiet' ? 'visually-hidden' : ''}> figure</span>
        </span>
      </Button>
      {open && createPortal(<Dialog onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
