import { planes } from '../../catalog/index.ts';
import { reachedMasses, type Span } from '../../engine/inspect/reached.ts';
import type { Region } from '../../engine/types.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { useRegions } from '../useRegions.ts';
import { Fact, Section } from './Section.tsx';

/** The masses at which a reach covers each relic target that is shown. */
export function TargetsSection({ reach }: { readonly reach: Region | null }) {
  const targets = useRegions().filter(({ id, statement }) => statement === 'target' && id.startsWith('relic:'));
  if (reach?.state !== 'ready' || reach.fill !== 'up' || targets.length === 0) return null;
  return (
    <Section title="Relic targets reached">
      <dl>
        {targets.map((target) => (
          <Fact key={target.id} name={<MathText tex={target.label} mode="text" />}>
            {target.state === 'ready' ? <Spans spans={reachedMasses(reach, target)} /> : '…'}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

/** `1.0 to 48 MeV and 70 to 110 MeV`. */
function Spans({ spans }: { readonly spans: readonly Span[] }) {
  const { xDisplay } = planes[documentStore((state) => state.scenario.plane)];
  if (spans.length === 0) return 'nowhere';
  return spans.map(([from, to], i) => (
    <span key={from}>
      {i > 0 && ' and '}
      <Quantity value={from * xDisplay.factor} digits={2} /> to <Quantity value={to * xDisplay.factor} unit={xDisplay.unit} digits={2} />
    </span>
  ));
}
