import { Button } from '../controls/Button.tsx';
import { endTour, startTour, tourStore } from './tourStore.ts';

/** Stands where the readout will be, on the first visit only. */
export function TourOffer() {
  const offered = tourStore((state) => state.offered);
  if (!offered) return null;
  return (
    <p className="tour-offer">
      New here?
      <Button kind="quiet" onClick={startTour}>
        Look around in six steps
      </Button>
      <Button kind="quiet" onClick={endTour}>
        No, thanks
      </Button>
    </p>
  );
}
