import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';

const GalleryDialog = lazyPart('The examples', async () => (await import('./GalleryDialog.tsx')).GalleryDialog);

/** Opens the list of ready scenarios. */
export function Gallery() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        Examples
      </Button>
      {open && <GalleryDialog onClose={() => setOpen(false)} />}
    </>
  );
}
