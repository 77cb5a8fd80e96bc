import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../controls/Button.tsx';
import './export.css';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Opens the export dialog; its code is fetched then. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon="download" onClick={() => setOpen(true)}>
        <span className="export-button-words">Export figure</span>
      </Button>
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <ExportDialog onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
