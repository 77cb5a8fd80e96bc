import { planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { shortSymbol } from '../../engine/inspect/conventions.ts';
import type { ExcludedRange } from '../../engine/inspect/otherModels.ts';
import { setPlane } from '../../scenario/edits.ts';
import { Fold } from '../controls/Fold.tsx';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { texText } from '../controls/texText.ts';
import { commitEdit } from '../documentStore.ts';
import { Fact } from './Section.tsx';
import { type OtherModel, useOtherModels } from './useOtherModels.ts';

/** What a particle of this mass may not do in the other models; on demand. */
export function OtherModelsSection({ point }: { readonly point: Point }) {
  return (
    <section className="inspector-section">
      <Fold title="The same mass in other models" lazy>
        <Models point={point} />
        <p className="inspector-note">
          Excluded at <Quantity value={point.mass * 1e3} unit="MeV" digits={3} />, named by the curve that reaches lowest. Nothing links the
          coupling of another particle to this point.
        </p>
      </Fold>
    </section>
  );
}

const Models = ({ point }: { readonly point: Point }) => useOtherModels(point).map((other) => <Model key={other.plane} {...other} />);

function Model({ plane, published, computed }: OtherModel) {
  const { title, about, y } = planes[plane];
  const ranges = [...published, ...computed];
  return (
    <dl className="other-model">
      <Fact
        name={
          <button
            type="button"
            className="text-button"
            aria-label={`Open ${texText(title, 'text')}: ${about}`}
            onClick={() => commitEdit(setPlane(plane))}
          >
            <MathText tex={title} mode="text" />
          </button>
        }
      >
        {ranges.length === 0 ? 'nothing excluded' : <MathText tex={shortSymbol(y.symbol)} />}
      </Fact>
      {ranges.map((range) => (
        <Fact
          key={`${range.by} ${range.from}`}
          name={
            <span className="part">
              <MathText tex={range.by} mode="text" />
            </span>
          }
        >
          <Range range={range} unit={y.unit} />
        </Fact>
      ))}
    </dl>
  );
}

/** `above 3.2 × 10⁻⁴`, `1.0 × 10⁻⁷ to 2.0 × 10⁻⁵`. */
function Range({ range: { from, to }, unit }: { readonly range: ExcludedRange; readonly unit: string }) {
  if (to === Number.POSITIVE_INFINITY)
    return (
      <>
        above <Quantity value={from} unit={unit} digits={2} />
      </>
    );
  return (
    <>
      <Quantity value={from} digits={2} /> to <Quantity value={to} unit={unit} digits={2} />
    </>
  );
}
