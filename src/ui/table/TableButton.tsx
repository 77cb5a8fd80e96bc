import { useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';

const TableSheet = lazyPart('The table', async () => (await import('./TableSheet.tsx')).TableSheet);

/** Opens the points of the curves as a table. */
export function TableButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="table" label="Data table" size="zoom" onClick={() => setOpen(true)} />
      {open && <TableSheet onClose={() => setOpen(false)} />}
    </>
  );
}
