import { useState } from 'react';
import { countPoints, thinOut } from '../../engine/import/simplify.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { Button } from '../controls/Button.tsx';
import { Menu } from '../controls/Menu.tsx';
import { keepCurves } from './ownStore.ts';

const TOLERANCES = [0.001, 0.003, 0.01, 0.03, 0.1];

/** Fewer points, none of which lies far from the curve as it was; it can be put back until the panel is closed. */
export function Simplify({ curve }: { readonly curve: PublishedLimit }) {
  const [original, setOriginal] = useState<PublishedLimit | null>(null);
  const whole = original ?? curve;
  const simplify = (tolerance: number) => {
    setOriginal(whole);
    keepCurves([{ ...curve, ...thinOut(whole, tolerance) }]);
  };
  const restore = () => {
    keepCurves([{ ...curve, blocks: whole.blocks, unstroked: whole.unstroked }]);
    setOriginal(null);
  };
  const options = TOLERANCES.map((tolerance) => ({ id: String(tolerance), title: `within ${100 * tolerance} %` }));
  return (
    <>
      <Menu label={`Simplify ${curve.title}`} words="Simplify" options={options} onChoose={(id) => simplify(Number(id))} />
      <span className="own-note" role="status">
        {original ? `${countPoints(curve.blocks)} of ${countPoints(original.blocks)} points` : `${countPoints(curve.blocks)} points`}
      </span>
      {original && (
        <Button kind="quiet" onClick={restore}>
          All points again
        </Button>
      )}
    </>
  );
}
