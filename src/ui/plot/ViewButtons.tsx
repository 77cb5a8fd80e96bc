import { memo } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { TableButton } from '../table/TableButton.tsx';
import { armBoxZoom, plotStore, showHelp } from './plotStore.ts';
import { fitView, zoomBy } from './view.ts';
import { goBack, viewTrail } from './viewTrail.ts';

/** Every way of changing the view that a drag or a key has, as a button. */
export const ViewButtons = memo(() => {
  const boxZoom = plotStore((state) => state.boxZoom);
  const canGoBack = viewTrail((state) => state.past.length > 0);
  return (
    <div className="zoom-buttons">
      <IconButton icon="box" label="Mark what to zoom to" size="zoom" pressed={boxZoom} onClick={() => armBoxZoom(!boxZoom)} />
      <IconButton icon="minus" label="Zoom out" size="zoom" onClick={() => zoomBy(1 / 1.5)} />
      <IconButton icon="plus" label="Zoom in" size="zoom" onClick={() => zoomBy(1.5)} />
      <IconButton icon="back" label="Previous view" size="zoom" disabled={!canGoBack} onClick={goBack} />
      <IconButton icon="fit" label="Show the whole plane" size="zoom" onClick={fitView} />
      <TableButton />
      <IconButton icon="help" label="Gestures and keys" size="zoom" onClick={() => showHelp(true)} />
    </div>
  );
});
