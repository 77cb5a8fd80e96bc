import { useState } from 'react';
import { shownExposure } from '../../catalog/exposure.ts';
import { experiments } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { combinedEventLimit, combinedMembers } from '../../engine/combined.ts';
import { combinedFamily, combinedLabel } from '../../engine/combinedRegion.ts';
import { asPublished } from '../../engine/eventLimit.ts';
import { confidenceAt, confidenceOf, confidenceText } from '../../engine/inspect/confidence.ts';
import { combinedEvents, type ExpectedEvents, eventLimitOf } from '../../engine/inspect/events.ts';
import { texNumber } from '../../engine/texNumber.ts';
import { type CombinedLayer, isShown, layerId, type ReachLayer } from '../../scenario/scenario.ts';
import { formatNumber, plainText } from '../controls/formatNumber.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore, useStillScenario } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { Fact, Section } from './Section.tsx';
import type { EventsByExperiment } from './useEvents.ts';

interface ExpectedProps {
  readonly reaches: readonly ReachLayer[];
  readonly events: EventsByExperiment;
  readonly point: Point;
  readonly theme: ThemeId;
}

/** Signal events of each shown experiment, on bars whose middle is what it excludes. */
export function ExpectedSection({ reaches, events, point, theme }: ExpectedProps) {
  const [parts, setParts] = useState(false);
  const scenario = useStillScenario();
  const combined = scenario.layers.filter((layer): layer is CombinedLayer => layer.kind === 'combined' && isShown(scenario, layer));
  const several = reaches.some(({ experiment }) => (events.get(experiment)?.contributions.length ?? 0) > 0);
  return (
    <Section title="Expected events" note={several && <Switch on={parts} onSwitch={setParts} />}>
      <dl>
        {reaches.map((layer) => (
          <Expected key={layer.experiment} layer={layer} events={events.get(layer.experiment) ?? null} theme={theme} parts={parts} />
        ))}
        {combined.map((layer) => (
          <CombinedExpected key={layerId(layer)} layer={layer} point={point} parts={parts} theme={theme} />
        ))}
      </dl>
      {reaches.length > 0 && (
        <p className="inspector-note">
          <LimitSentence reaches={reaches} />
        </p>
      )}
    </Section>
  );
}

function Switch({ on, onSwitch }: { readonly on: boolean; readonly onSwitch: (on: boolean) => void }) {
  return (
    <button type="button" className="text-button" aria-expanded={on} onClick={() => onSwitch(!on)}>
      contributions
    </button>
  );
}

interface RowProps {
  readonly layer: ReachLayer;
  readonly events: ExpectedEvents | null;
  readonly theme: ThemeId;
  readonly parts: boolean;
}

function Expected({ layer, events, theme, parts }: RowProps) {
  const cl = documentStore((state) => state.scenario.cl);
  const experiment = experiments[layer.experiment];
  const { label, family } = experiment;
  const colour = themes[theme].families[family]?.line ?? themes[theme].ink;
  const limit = eventLimitOf(layer, cl);
  const name = `${label}, ${texNumber(shownExposure(experiment, layer.exposure), 3)}`;
  return <Events name={name} events={events} limit={limit} colour={colour} note={events && levelText(layer, events.count)} parts={parts} />;
}

interface EventsProps {
  readonly name: string;
  readonly events: ExpectedEvents | null;
  readonly limit: number;
  readonly colour: string;
  readonly note: string | null;
  readonly parts: boolean;
}

/** A number of events against its limit, with its parts where they are asked for. */
function Events({ name, events, limit, colour, note, parts }: EventsProps) {
  return (
    <>
      <Fact name={<MathText tex={name} mode="text" />} note={note}>
        <Count events={events} />
        <Bar fraction={events ? fractionOf(events.count, limit) : 0} colour={colour} />
      </Fact>
      {parts &&
        events?.contributions.map(({ name: part, count }) => (
          <Fact key={part} name={<span className="part">{part}</span>}>
            <Quantity value={count} digits={2} />
          </Fact>
        ))}
    </>
  );
}

interface CombinedProps {
  readonly layer: CombinedLayer;
  readonly point: Point;
  readonly parts: boolean;
  readonly theme: ThemeId;
}

/** The sum of several experiments, with the level and the factor on all exposures that would just exclude the point. */
function CombinedExpected({ layer, point, parts, theme }: CombinedProps) {
  const scenario = useStillScenario();
  const results = resultStore((state) => state.results);
  const members = combinedMembers(layer, scenario);
  if (members.length === 0) return null;
  const reaches = members.map(({ reach }) => reach);
  const events = combinedEvents(layer, scenario, results, point);
  const limit = combinedEventLimit(reaches, scenario.cl);
  const note = events && combinedText(events.count, limit, (cl) => combinedEventLimit(reaches, cl));
  const colour = themes[theme].families[combinedFamily(members)]?.line ?? themes[theme].ink;
  return <Events name={combinedLabel(members)} events={events} limit={limit} colour={colour} note={note} parts={parts} />;
}

function combinedText(count: number, limit: number, limitAt: (cl: number) => number): string {
  const level = confidenceText(confidenceOf(limitAt, count));
  return `excluded at ${level}; needs ${plainText(formatNumber(limit / count, 2))} of all exposures`;
}

/** The inverse question: the level at which these events are excluded. */
function levelText(layer: ReachLayer, count: number): string | null {
  const level = confidenceAt(layer, count);
  return Number.isNaN(level) ? null : `excluded at ${confidenceText(level)}`;
}

function Count({ events }: { readonly events: ExpectedEvents | null }) {
  if (!events) return '…';
  return Number.isNaN(events.count) ? 'outside' : <Quantity value={events.count} digits={2} />;
}

/** Decades of the bar on each side of the excluded number. */
const DECADES = 2;

/** Place on a logarithmic bar whose middle is the excluded number of events. */
function fractionOf(count: number, limit: number): number {
  const place = 0.5 + Math.log10(count / limit) / (2 * DECADES);
  return Number.isNaN(place) ? 0 : Math.min(Math.max(place, 0), 1);
}

function Bar({ fraction, colour }: { readonly fraction: number; readonly colour: string }) {
  return (
    <span className="event-bar" aria-hidden="true">
      <span style={{ width: `${100 * fraction}%`, background: colour }} />
    </span>
  );
}

/** `2.3 events exclude a point at 90 % CL.`; one number for each experiment where they differ. */
function LimitSentence({ reaches }: { readonly reaches: readonly ReachLayer[] }) {
  const cl = documentStore((state) => state.scenario.cl);
  const limits = reaches.map((layer) => ({ layer, text: limitText(layer, cl) }));
  const [first] = limits;
  if (limits.every(({ text }) => text === first?.text)) return <MathText tex={`${first?.text}.`} mode="text" />;
  return limits.map(({ layer, text }) => (
    <span key={layer.experiment}>
      <MathText tex={`${experiments[layer.experiment].label}: ${text}.`} mode="text" />{' '}
    </span>
  ));
}

/** A search with cuts or background of its own keeps the number, and the confidence level, of its paper. */
function limitText(layer: ReachLayer, cl: number): string {
  const own = experiments[layer.experiment].excludedEvents !== undefined;
  const level = own ? '' : ` at ${Number((100 * cl).toPrecision(4))} % CL`;
  return `${texNumber(eventLimitOf(layer, cl), 2)} events exclude a point${asPublished(layer) ? ', as published' : level}`;
}
