import { planes } from '../../catalog/index.ts';
import type { Band, Point } from '../../catalog/types.ts';
import { type Moment, momentsAt } from '../../engine/inspect/moments.ts';
import { Fold } from '../controls/Fold.tsx';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { Fact } from './Section.tsx';

const SYMBOLS = { muon: '\\Delta a_\\mu', electron: '\\Delta a_e' } as const;

/** What the point does to the magnetic moments, beside what is measured; on demand. */
export function MomentsSection({ point }: { readonly point: Point }) {
  const { plane, params } = documentStore((state) => state.scenario);
  const moments = momentsAt(planes[plane].model, point, params);
  if (moments.length === 0) return null;
  return (
    <section className="inspector-section">
      <Fold title="Magnetic moments">
        {moments.map((moment) => (
          <MomentFacts key={moment.lepton} moment={moment} />
        ))}
      </Fold>
    </section>
  );
}

function MomentFacts({ moment: { lepton, shift, measured } }: { readonly moment: Moment }) {
  return (
    <dl className="moment">
      <Fact
        name={
          <>
            <MathText tex={SYMBOLS[lepton]} /> of this point
          </>
        }
      >
        <Quantity value={shift} digits={2} />
      </Fact>
      {measured.map((band) => (
        <Fact key={band.title} name={<span className="part">{band.title.split(' ').slice(1).join(' ')}</span>}>
          <MathText tex={measuredTex(band)} mode="text" />
        </Fact>
      ))}
    </dl>
  );
}

/** `(3.9 ± 6.4) × 10⁻¹⁰`: value and error at the power of the larger. */
function measuredTex({ value, sigma }: Band): string {
  const exponent = Math.floor(Math.log10(Math.max(Math.abs(value), sigma)));
  const scaled = (n: number) => (n / 10 ** exponent).toFixed(1).replace('-', '−');
  return `(${scaled(value)} \\pm ${scaled(sigma)}) \\times 10^{${exponent}}`;
}
