import type { Call } from './call.ts';
import { pointOf } from './modelPlane.ts';
import { printJson } from './options.ts';
import { planeAsked } from './planeOf.ts';
import { readQuestion, scenarioOf } from './question.ts';
import { signalAt, sumOf } from './signalAt.ts';

/** `yield`: accepted signal per particle on target and expected events at one point of a model. */
export async function yieldAt({ options }: Call): Promise<number> {
  const scenario = scenarioOf(options);
  const question = readQuestion(options, scenario);
  const { plane, search } = planeAsked(question.experiment, options, scenario);
  const contributions = signalAt(search, question, pointOf(options, plane));
  const perParticle = sumOf(contributions);
  const { exposure } = question.layer;
  printJson({ perParticle, events: perParticle * exposure, contributions, exposure });
  return 0;
}
