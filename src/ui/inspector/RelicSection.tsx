import type { Point } from '../../catalog/types.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { FreezeOutLink } from './FreezeOutLink.tsx';
import type { RelicRow } from './useRelics.ts';

/** Abundance of each type of dark matter at the point, and how far its target is. */
export function RelicSection({ relics, point }: { readonly relics: readonly RelicRow[]; readonly point: Point }) {
  return (
    <section className="inspector-section">
      <table className="inspector-table">
        <thead>
          <tr>
            <th scope="col">
              <h3>Relic density</h3>
            </th>
            <th scope="col">
              <MathText tex="\Omega h^2" />
            </th>
            <th scope="col">
              <MathText tex="$y$ / target" mode="text" />
            </th>
          </tr>
        </thead>
        <tbody>
          {relics.map(({ title, answer }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{answer ? <Quantity value={answer.density} digits={2} /> : '…'}</td>
              <td>{answer ? <Quantity value={answer.overTarget} digits={2} /> : '…'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FreezeOutLink point={point} />
    </section>
  );
}
