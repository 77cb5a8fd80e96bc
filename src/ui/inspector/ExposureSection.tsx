import { withBeam } from '../../catalog/beam.ts';
import { shownExposure, shownUnit } from '../../catalog/exposure.ts';
import { experiments, planes } from '../../catalog/index.ts';
import type { Experiment, Model, Point } from '../../catalog/types.ts';
import { eventLimitOf, expectedEvents, exposureNeeded } from '../../engine/inspect/events.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore, useStillScenario } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';
import type { EventsByExperiment } from './useEvents.ts';
import type { RelicRow } from './useRelics.ts';

interface ExposureProps {
  readonly point: Point;
  readonly reaches: readonly ReachLayer[];
  readonly events: EventsByExperiment;
  readonly relics: readonly RelicRow[];
}

/** Two experiments stand side by side under their units; others, and those that share a unit, under each other. */
function tablesOf(reaches: readonly ReachLayer[], model: Model): readonly (readonly ReachLayer[])[] {
  const units = new Set(reaches.map((layer) => shownUnit(withBeam(experiments[layer.experiment], model, layer.setup))));
  return reaches.length <= 2 && units.size === reaches.length ? [reaches] : reaches.map((layer) => [layer]);
}

/** The inverse question: how many particles on target exclude this point, and the thermal targets at its mass. */
export function ExposureSection(props: ExposureProps) {
  const { model } = planes[documentStore((state) => state.scenario.plane)];
  const tables = tablesOf(props.reaches, model);
  return (
    <section className="inspector-section">
      {tables.map((part, i) => (
        <Table key={part[0]?.experiment} {...props} reaches={part} model={model} first={i === 0} named={tables.length > 1} />
      ))}
    </section>
  );
}

interface TableProps extends ExposureProps {
  readonly model: Model;
  /** Carries the heading of the section. */
  readonly first: boolean;
  /** The column is headed by its experiment instead of the unit. */
  readonly named: boolean;
}

const headOf = (experiment: Experiment, named: boolean): string =>
  named ? `${experiment.label}, ${shownUnit(experiment)}` : shownUnit(experiment);

function Table({ point, reaches, model, events, relics, first, named }: TableProps) {
  return (
    <table className="inspector-table">
      <thead>
        <tr>
          <th scope="col">{first ? <h3>Exposure needed</h3> : <span className="visually-hidden">To reach</span>}</th>
          {reaches.map(({ experiment, setup }) => (
            <th scope="col" key={experiment}>
              <MathText tex={headOf(withBeam(experiments[experiment], model, setup), named)} mode="text" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">This point</th>
          {reaches.map((layer) => (
            <Needed key={layer.experiment} layer={layer} count={events.get(layer.experiment)?.count ?? null} />
          ))}
        </tr>
      </tbody>
      <tbody>
        {relics.length > 0 && (
          <tr>
            <th scope="rowgroup" colSpan={reaches.length + 1} className="fact-note">
              thermal target at this mass
            </th>
          </tr>
        )}
        {relics.map(({ title, answer }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {reaches.map((layer) => (
              <NeededFor key={layer.experiment} layer={layer} point={point} coupling={answer?.targetCoupling ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Exposure at which the target coupling at the mass of the point is excluded. */
function NeededFor({ layer, point, coupling }: { readonly layer: ReachLayer; readonly point: Point; readonly coupling: number | null }) {
  const scenario = useStillScenario();
  const results = resultStore((state) => state.results);
  const expected = coupling === null ? null : expectedEvents(layer, scenario, results, { mass: point.mass, coupling });
  return <Needed layer={layer} count={expected?.count ?? null} />;
}

function Needed({ layer, count }: { readonly layer: ReachLayer; readonly count: number | null }) {
  const cl = documentStore((state) => state.scenario.cl);
  if (count === null) return <td>…</td>;
  const needed = exposureNeeded(layer.exposure, count, eventLimitOf(layer, cl));
  const exposure = shownExposure(experiments[layer.experiment], needed);
  return <td>{Number.isFinite(exposure) ? <Quantity value={exposure} digits={2} /> : 'no reach'}</td>;
}
