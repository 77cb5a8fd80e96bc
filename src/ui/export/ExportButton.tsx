import { type ComponentType, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../controls/Button.tsx';
import './export.css';

export interface ExportDialogProps {
  readonly onClose: () => void;
}

/** Opens the export dialog of what is shown; its code is fetched then. */
export function ExportButton({ dialog: Dialog }: { readonly dialog: ComponentType<ExportDialogProps> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon="download" onClick={() => setOpen(true)}>
        <span className="export-button-words">Export figure</span>
      </Button>
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <Dialog onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
