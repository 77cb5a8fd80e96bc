import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';

const TableSheet = lazy(async () => ({ default: (await import('./TableSheet.tsx')).TableSheet }));

/** Opens the points of the curves as a table. */
export function TableButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="table" label="Data table" size="zoom" onClick={() => setOpen(true)} />
      <Suspense>{open && <TableSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
