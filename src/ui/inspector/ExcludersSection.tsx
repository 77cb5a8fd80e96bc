import { useState } from 'react';
import { planes } from '../../catalog/index.ts';
import { shortSymbol } from '../../engine/inspect/conventions.ts';
import type { Excluder } from '../../engine/inspect/excluders.ts';
import { MathText } from '../controls/MathText.tsx';
import { documentStore } from '../documentStore.ts';
import { Factor } from './Factor.tsx';
import { Section } from './Section.tsx';
import { selectCurve } from './selectionStore.ts';
import type { Published } from './useExcluders.ts';

/** Rows before the list is cut. */
const FIRST = 4;

/** Published limits at this mass: what excludes the point, what falls short, and by how much. */
export function ExcludersSection({ published: { excluders, inapplicable, known } }: { readonly published: Published }) {
  const [all, setAll] = useState(false);
  const symbol = shortSymbol(planes[documentStore((state) => state.scenario.plane)].y.symbol);
  const shown = excluders.filter((excluder) => excluder.shown || excluder.standing.excluded);
  const rows = all ? excluders : shown.slice(0, FIRST);
  return (
    <Section title="Who excludes this point" note={<MathText tex={`factor in $${symbol}$`} mode="text" />}>
      <ul className="excluders">
        {rows.map((excluder) => (
          <Row key={excluder.limit.id} excluder={excluder} />
        ))}
      </ul>
      {excluders.length === 0 && (
        <p className="inspector-note">{known ? 'No published limit covers this mass.' : 'No limits are loaded.'}</p>
      )}
      <p className="inspector-note">
        {inapplicable.length > 0 && all && <Inapplicable count={inapplicable.length} />}
        {excluders.length > rows.length && (
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            All {excluders.length} limits at this mass
          </button>
        )}
      </p>
    </Section>
  );
}

function Inapplicable({ count }: { readonly count: number }) {
  return count === 1 ? 'One limit holds only at other parameters. ' : `${count} limits hold only at other parameters. `;
}

function Row({ excluder: { limit, shown, standing } }: { readonly excluder: Excluder }) {
  return (
    <li className="fact">
      <button type="button" className="excluder-name" data-shown={shown || undefined} onClick={() => selectCurve(`limit:${limit.id}`)}>
        <MathText tex={limit.shortName} mode="text" />
      </button>
      <span className="fact-value">
        {standing.excluded ? 'excludes by ' : standing.edge === 'above' ? 'short by ' : 'below by '}
        <Factor value={standing.factor} />
      </span>
    </li>
  );
}
