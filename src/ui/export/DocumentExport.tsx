import type { ExportDialogProps } from './ExportButton.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { useDocumentFigure } from './useDrawing.ts';

/** Export of the plane that is shown. */
export function DocumentExport({ onClose }: ExportDialogProps) {
  return <ExportDialog figure={useDocumentFigure()} onClose={onClose} />;
}
