import { isId } from '../catalog/index.ts';
import { uncertainties, uncertaintyIds } from '../catalog/uncertainties.ts';
import type { ReachLayer, Scenario } from '../scenario/scenario.ts';
import type { Call } from './call.ts';
import { combinedPlane, combinedReaches } from './combined.ts';
import { curvePoints, curveTable } from './curve.ts';
import { massesOf } from './masses.ts';
import { type Options, printJson, type Question, text, threadsOf, UsageError } from './options.ts';
import { planeAsked } from './planeOf.ts';
import { readConditions, readQuestion, scenarioOf } from './question.ts';

/** `limit`: the computed exclusion curve of an experiment, or of several added up. */
export async function limit(call: Call): Promise<number> {
  const scenario = scenarioOf(call.options);
  const reaches = combinedReaches(call.options, scenario);
  return reaches ? combinedLimit(call, reaches, scenario) : oneLimit(call, scenario);
}

const paceOf = ({ options, quiet }: Call) => ({ threads: threadsOf(options), quiet });

/** `--band all`, or `--band level,formFactor`. */
function withBand(question: Question, options: Options): Question {
  const asked = text(options, 'band');
  if (asked === undefined) return question;
  const names = asked === 'all' ? uncertaintyIds : asked.split(',');
  const stranger = names.find((name) => !isId(uncertainties, name));
  if (stranger !== undefined) throw new UsageError(`--band ${stranger}: unknown; known: all, ${uncertaintyIds.join(', ')}`);
  return { ...question, layer: { ...question.layer, uncertainty: uncertaintyIds.filter((id) => names.includes(id)) } };
}

async function oneLimit(call: Call, scenario: Scenario | null): Promise<number> {
  const { options } = call;
  const question = withBand(readQuestion(options, scenario), options);
  const { plane } = planeAsked(question.experiment, options, scenario);
  const points = await curvePoints('limit', massesOf(options, plane), (masses) => ({ question, plane, masses }), paceOf(call));
  if (options.csv)
    process.stdout.write(
      curveTable(plane, points, question.layer.uncertainty ? ['lower', 'upper', 'bandLow', 'bandHigh'] : ['lower', 'upper']),
    );
  else printJson({ experiment: question.experiment, plane, cl: question.cl, points });
  return 0;
}

async function combinedLimit(call: Call, reaches: readonly ReachLayer[], scenario: Scenario | null): Promise<number> {
  const { options } = call;
  const question = { reaches, ...readConditions(options, scenario) };
  const plane = combinedPlane(reaches, text(options, 'plane'), scenario);
  const points = await curvePoints('combined', massesOf(options, plane), (masses) => ({ question, plane, masses }), paceOf(call));
  if (options.csv) process.stdout.write(curveTable(plane, points, ['lower', 'leader']));
  else printJson({ combined: reaches.map(({ experiment, exposure }) => ({ experiment, exposure })), plane, cl: question.cl, points });
  return 0;
}
