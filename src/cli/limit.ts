import type { Call } from './call.ts';
import { curvePoints, curveTable } from './curve.ts';
import { massesOf } from './masses.ts';
import { printJson, threadsOf } from './options.ts';
import { planeAsked } from './planeOf.ts';
import { readQuestion, scenarioOf } from './question.ts';

/** `limit`: the computed exclusion curve of an experiment. */
export async function limit({ options, quiet }: Call): Promise<number> {
  const scenario = scenarioOf(options);
  const question = readQuestion(options, scenario);
  const { plane } = planeAsked(question.experiment, options, scenario);
  const pace = { threads: threadsOf(options), quiet };
  const points = await curvePoints('limit', massesOf(options, plane), (masses) => ({ question, plane, masses }), pace);
  if (options.csv) process.stdout.write(curveTable(plane, points, ['lower', 'upper']));
  else printJson({ experiment: question.experiment, plane, cl: question.cl, points });
  return 0;
}
