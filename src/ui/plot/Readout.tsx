import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { Point } from '../../catalog/types.ts';
import { eventsAt } from '../../engine/eventsAt.ts';
import { jobOf } from '../../engine/needs.ts';
import type { Outcome, Region } from '../../engine/types.ts';
import type { ReachLayer, Scenario } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';
import type { PlanePoint } from './Plot.tsx';

/** Mass, coupling, decay width and expected events at the point under the pointer, and the curve that is there. */
export function Readout({ point, region }: { point: PlanePoint | null; region: Region | null }) {
  const scenario = documentStore((state) => state.scenario);
  const results = resultStore((state) => state.results);
  const { x, y, xDisplay, model, toPoint } = planes[scenario.plane];
  if (!point) return <p className="readout" />;
  const at = toPoint(point[0], point[1], scenario.params);
  const { decay, coupling } = model;
  const reaches = scenario.layers.filter((layer) => layer.kind === 'reach' && jobOf(layer, scenario)) as ReachLayer[];
  return (
    <p className="readout" aria-live="off">
      {region && <Curve region={region} />}
      <Entry symbol={x.symbol} value={point[0] * xDisplay.factor} unit={xDisplay.unit} />
      <Entry symbol={shortSymbol(y.symbol)} value={point[1]} unit={y.unit} />
      {coupling.symbol !== y.symbol && <Entry symbol={coupling.symbol} value={at.coupling} unit={coupling.unit} />}
      <Entry symbol={decay.label} value={decay.width(at, scenario.params)} unit="GeV" />
      {reaches.map((layer) => (
        <Events key={layer.experiment} layer={layer} events={events(layer, scenario, results, at)} />
      ))}
    </p>
  );
}

/** The part before `=`: y, not its definition. */
const shortSymbol = (symbol: string): string => symbol.split('=')[0]?.trim() ?? symbol;

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

function Events({ layer, events: count }: { layer: ReachLayer; events: number | null }) {
  return (
    <span className="readout-entry">
      <MathText tex={experiments[layer.experiment].label} mode="text" />{' '}
      {count === null ? '…' : Number.isNaN(count) ? 'outside' : <Quantity value={count} digits={2} />}
      {count !== null && !Number.isNaN(count) && ' events'}
    </span>
  );
}

/** Expected events of a reach at a point; null while it is being computed. */
function events(layer: ReachLayer, scenario: Scenario, results: ReadonlyMap<string, Outcome>, { mass, coupling }: Point): number | null {
  const search = searchFor(experiments[layer.experiment], planes[scenario.plane].model);
  if (search?.kind === 'decay')
    return search.events({ mass, coupling }, layer.exposure, scenario.params, fullSetup(layer.experiment, layer.setup));
  const job = jobOf(layer, scenario);
  const outcome = job && results.get(job.key);
  if (!search || outcome?.state !== 'done' || outcome.result.kind !== 'signal') return null;
  return eventsAt(search, layer, scenario.params, outcome.result, mass, coupling);
}
