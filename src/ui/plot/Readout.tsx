import { experiments, planes } from '../../catalog/index.ts';
import { readingOf, readingSymbol, shownValue } from '../../catalog/readings.ts';
import { shownReaches } from '../../engine/inspect/events.ts';
import type { Region } from '../../engine/types.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { useEvents } from '../inspector/useEvents.ts';
import type { PlanePoint } from './planePoint.ts';

interface ReadoutProps {
  readonly point: PlanePoint | null;
  /** The curve that is there. */
  readonly region: Region | null;
}

/** Mass, coupling, decay width and expected events at the point under the pointer. */
export function Readout({ point, region }: ReadoutProps) {
  return (
    <p className="readout" aria-live="off">
      {region && <Curve region={region} />}
      {point && <Entries point={point} />}
    </p>
  );
}

function Entries({ point: [px, py] }: { point: PlanePoint }) {
  const scenario = documentStore((state) => state.scenario);
  const { y, model, toPoint } = planes[scenario.plane];
  const reading = (direction: 'x' | 'y') => readingOf(planes[scenario.plane], direction, scenario.params, scenario.axes[direction].reading);
  const at = toPoint(px, py, scenario.params);
  const reaches = shownReaches(scenario);
  const events = useEvents(reaches, at);
  const { decay, coupling } = model;
  return (
    <>
      {[[reading('x'), px] as const, [reading('y'), py] as const].map(([r, value]) => (
        <Entry key={r.symbol} symbol={readingSymbol(r)} value={shownValue(r, value)} unit={r.unit} />
      ))}
      {coupling.symbol !== y.symbol && <Entry symbol={coupling.symbol} value={at.coupling} unit={coupling.unit} />}
      <Entry symbol={decay.label} value={decay.width(at, scenario.params)} unit="GeV" />
      {reaches.map((layer) => (
        <Events key={layer.experiment} layer={layer} count={events.get(layer.experiment)?.count ?? null} />
      ))}
    </>
  );
}

function Curve({ region }: { region: Region }) {
  return (
    <span className="readout-curve">
      {region.title}
      {region.remark && (
        <>
          {' ('}
          <MathText tex={region.remark} mode="text" />)
        </>
      )}
    </span>
  );
}

function Entry({ symbol, value, unit }: { symbol: string; value: number; unit: string }) {
  return (
    <span className="readout-entry">
      <MathText tex={symbol} /> = <Quantity value={value} unit={unit} digits={3} />
    </span>
  );
}

function Events({ layer, count }: { layer: ReachLayer; count: number | null }) {
  return (
    <span className="readout-entry">
      <MathText tex={experiments[layer.experiment].label} mode="text" />{' '}
      {count === null ? '…' : Number.isNaN(count) ? 'outside' : <Quantity value={count} digits={2} />}
      {count !== null && !Number.isNaN(count) && ' events'}
    </span>
  );
}
