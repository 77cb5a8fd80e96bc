import { type ExperimentId, type PlaneId, planes } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import { signalColumns } from '../engine/branches.ts';
import { type Answered, combinedCurve, combinedMembers, leadsOf } from '../engine/combined.ts';
import { combinationProblem, memberReaches } from '../scenario/combined.ts';
import { parseReach } from '../scenario/layerText.ts';
import type { CombinedLayer, ReachLayer, Scenario } from '../scenario/scenario.ts';
import { limitPoint } from './limitPoints.ts';
import { type Options, type Question, text, UsageError } from './options.ts';

/** Experiments added up, with everything that fixes the curve. */
interface CombinedQuestion {
  readonly reaches: readonly ReachLayer[];
  readonly params: ModelParams;
  readonly cl: number;
}

export interface CombinedInput {
  readonly question: CombinedQuestion;
  readonly plane: PlaneId;
  /** Plane masses. */
  readonly masses: readonly number[];
}

/** One mass of a combined limit in plane coordinates, and the experiment that expects most events there. */
export interface CombinedPoint {
  readonly mass: number;
  readonly lower: number | null;
  readonly leader: ExperimentId;
}

/** Experiments of `--combined`, else those of the one combination that the scenario shows; null where one experiment is asked for. */
export function combinedReaches(options: Options, scenario: Scenario | null): readonly ReachLayer[] | null {
  const asked = text(options, 'combined');
  if (asked !== undefined) return readReaches(asked);
  const shown = (scenario?.layers ?? []).filter((layer) => layer.kind === 'combined' && !layer.hidden);
  const [only] = shown;
  if (options.experiment !== undefined || shown.length !== 1 || only?.kind !== 'combined') return null;
  return memberReaches(only, scenario as Scenario);
}

/** `a:5e12,b:1e13:beamEnergy=160`, written as in a link. */
function readReaches(asked: string): readonly ReachLayer[] {
  const problems: string[] = [];
  const reaches = asked.split(',').flatMap((item) => parseReach(item, (problem) => void problems.push(problem)) ?? []);
  const problem = problems[0] ?? combinationProblem(reaches.map(({ experiment }) => experiment));
  if (problem !== null) throw new UsageError(`--combined: ${problem}`);
  return reaches;
}

const layerOf = (reaches: readonly ReachLayer[]): CombinedLayer => ({
  kind: 'combined',
  members: reaches.map(({ experiment }) => experiment),
  hidden: false,
});

/** The plane asked for, else the first in which all of them search alike. */
export function combinedPlane(reaches: readonly ReachLayer[], id: string | undefined, scenario: Scenario | null): PlaneId {
  const fits = (plane: PlaneId) => combinedMembers(layerOf(reaches), { plane, layers: reaches }).length === reaches.length;
  const seen = (Object.keys(planes) as PlaneId[]).filter(fits);
  const own = scenario && seen.includes(scenario.plane) ? scenario.plane : seen[0];
  const found = id === undefined ? own : seen.find((plane) => plane === id);
  if (found === undefined) throw new UsageError(`these experiments are not added up there; they are in ${seen.join(', ') || 'no plane'}`);
  return found;
}

function answeredAt({ reaches, params, cl }: CombinedQuestion, plane: PlaneId, masses: readonly number[]): Answered[] {
  return combinedMembers(layerOf(reaches), { plane, layers: reaches }).map((member) => {
    const question: Question = { experiment: member.reach.experiment, layer: member.reach, params, cl };
    return { ...member, result: signalColumns(member.search, question, masses) };
  });
}

/** Mass by mass, so that no neighbour is asked. */
export function combinedPoints({ question, plane, masses }: CombinedInput): CombinedPoint[] {
  const { y, toPoint } = planes[plane];
  return masses.map((planeMass) => {
    const { mass } = toPoint(planeMass, y.initial, question.params);
    const members = answeredAt(question, plane, [mass]);
    const curve = combinedCurve(members, question.params, question.cl);
    const branch = { lower: curve.couplings[0] ?? Number.POSITIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    const { mass: x, lower } = limitPoint(question.params, plane, mass, branch);
    return { mass: x, lower, leader: leadsOf(members, curve)[0]?.experiment ?? (members[0] as Answered).reach.experiment };
  });
}
