import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';

const SnapshotsSheet = lazy(async () => ({ default: (await import('./SnapshotsSheet.tsx')).SnapshotsSheet }));

/** Opens the list of kept documents. */
export function SnapshotsButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="bookmark" label="Snapshots" expanded={open} onClick={() => setOpen(true)} />
      <Suspense>{open && <SnapshotsSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
