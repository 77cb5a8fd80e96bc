import { planes } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { Point, PromptSearch } from '../../catalog/types.ts';
import { decayBranches, promptBranches, signalColumns } from '../../engine/branches.ts';
import type { SignalResult } from '../../engine/types.ts';
import { type LimitPoint, limitPoint } from '../limitPoints.ts';
import type { Question } from '../options.ts';
import { planeFor } from '../planeOf.ts';
import { decaySignal, promptSignal, sumOf } from '../signalAt.ts';
import type { ScanPoint } from './point.ts';

/** The signals of some points that share all a signal depends on but the mass. */
interface Group {
  readonly question: Question;
  readonly masses: number[];
}

const pick = (values: object, ids: readonly string[]): unknown[] => ids.map((id) => (values as Readonly<Record<string, unknown>>)[id]);

/** Everything but the mass that a signal depends on. */
function groupKey(search: PromptSearch, { experiment, layer, params }: Question): string {
  const setup = fullSetup(experiment, layer.setup);
  return JSON.stringify([pick(params, search.dependsOnParams), pick(setup, search.dependsOnSetup)]);
}

/** The column of one mass. */
const columnOf = ({ masses, contributions }: SignalResult, i: number): SignalResult => ({
  kind: 'signal',
  masses: masses.slice(i, i + 1),
  contributions: Object.fromEntries(Object.entries(contributions).map(([name, column]) => [name, column.slice(i, i + 1)])),
});

export const modelPoint = ({ plane, mass, coupling, params }: ScanPoint): Point => planes[plane].toPoint(mass, coupling, params);

/** Mass of the model, which in no plane depends on the coupling. */
const modelMass = ({ plane, mass, params }: ScanPoint): number => planes[plane].toPoint(mass, planes[plane].y.initial, params).mass;

/** A signal table costs as much for one mass as for all: what is alike is computed together. The numbers are the same. */
function groupedSignals(search: PromptSearch, points: readonly ScanPoint[], question: (point: ScanPoint) => Question) {
  const groups = new Map<string, Group>();
  const places = points.map((point): readonly [string, number] => {
    const key = groupKey(search, question(point));
    const group = groups.get(key) ?? { question: question(point), masses: [] };
    groups.set(key, group);
    return [key, group.masses.push(modelMass(point)) - 1];
  });
  const columns = new Map([...groups].map(([key, group]) => [key, signalColumns(search, group.question, group.masses)]));
  return new Map(points.map((point, i) => [point, columnOf(columns.get(places[i]?.[0] ?? '') as SignalResult, places[i]?.[1] ?? 0)]));
}

/** What the experiment of a scan sees at its points. */
export interface Reach {
  readonly limit: (point: ScanPoint) => LimitPoint;
  readonly perParticle: (point: ScanPoint) => number;
}

const questionOf = ({ question }: ScanPoint): Question => {
  if (!question) throw new Error('a reach without an experiment');
  return question;
};

/** The points of one scan; null without an experiment. */
export function reachAt(points: readonly ScanPoint[]): Reach | null {
  const [first] = points;
  if (!first?.question) return null;
  const { search } = planeFor(first.question.experiment, first.plane);
  if (search.kind === 'decay')
    return {
      limit: (p) =>
        limitPoint(questionOf(p).params, p.plane, modelMass(p), decayBranches(search, questionOf(p), [modelMass(p)])[0] ?? null),
      perParticle: (p) => sumOf(decaySignal(search, questionOf(p), modelPoint(p))),
    };
  const signals = groupedSignals(search, points, questionOf);
  const signal = (p: ScanPoint) => signals.get(p) as SignalResult;
  return {
    limit: (p) => limitPoint(questionOf(p).params, p.plane, modelMass(p), promptBranches(search, questionOf(p), signal(p))[0] ?? null),
    perParticle: (p) => sumOf(promptSignal(search, questionOf(p), modelPoint(p), signal(p))),
  };
}
