import { Button } from '../controls/Button.tsx';
import { saveAll } from './exportCurve.ts';
import { Caution } from './Messages.tsx';
import { ownStore } from './ownStore.ts';

/** Under the group of one's own curves: all of them as one file, and whether the browser keeps them. */
export function OwnCurvesFoot() {
  const stored = ownStore((state) => state.stored);
  return (
    <div className="own-foot">
      <Button kind="quiet" onClick={saveAll}>
        Export all with the scenario
      </Button>
      {!stored && <Caution texts={['This browser keeps nothing: your curves are gone when the page is closed.']} />}
    </div>
  );
}
