import { useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';

const SnapshotsSheet = lazyPart('The snapshots', async () => (await import('./SnapshotsSheet.tsx')).SnapshotsSheet);

/** Opens the list of kept documents. */
export function SnapshotsButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="bookmark" label="Snapshots" expanded={open} onClick={() => setOpen(true)} />
      {open && <SnapshotsSheet onClose={() => setOpen(false)} />}
    </>
  );
}
