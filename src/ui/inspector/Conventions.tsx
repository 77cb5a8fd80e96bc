import { useState } from 'react';
import { fullSetup } from '../../catalog/setup.ts';
import type { Point } from '../../catalog/types.ts';
import { type Convention, coordinates, moreConventions } from '../../engine/inspect/conventions.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { Fact } from './Section.tsx';

/** Where the point is, in the coordinates of every plane of its model; the rest on demand. */
export function Conventions({ point, reaches }: { readonly point: Point; readonly reaches: readonly ReachLayer[] }) {
  const { plane, params } = documentStore((state) => state.scenario);
  const [all, setAll] = useState(false);
  const first = reaches[0];
  const beamEnergy = first ? fullSetup(first.experiment, first.setup).beamEnergy : null;
  const more = all ? moreConventions(plane, point, params, beamEnergy) : [];
  return (
    <div className="conventions">
      <dl>
        {[...coordinates(plane, point, params), ...more].map((convention) => (
          <Row key={convention.symbol} {...convention} />
        ))}
      </dl>
      <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'Fewer conventions' : 'All conventions'}
      </button>
    </div>
  );
}

/** `Mass m_χ`; a name that is the symbol itself stands alone. */
function Row({ name, symbol, value, unit }: Convention) {
  return (
    <Fact
      name={
        <>
          {name} <MathText tex={symbol} />
        </>
      }
    >
      <Quantity value={value} unit={unit} digits={unit === 'MeV' ? 3 : 2} />
    </Fact>
  );
}
