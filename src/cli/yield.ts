import { planes } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { DecaySearch, PromptSearch } from '../catalog/types.ts';
import { acceptedSignal, rateAt } from '../engine/reach.ts';
import { experimentSpec, positive, printJson, type Question, readOptions, readQuestion, required, text, valid } from './options.ts';
import { planeFor } from './planeOf.ts';

/** `yield`: accepted signal per particle on target and expected events at one point of a model. */
export async function yieldAt(args: string[]): Promise<number> {
  const { options } = readOptions(args, {
    ...experimentSpec,
    mass: { type: 'string' },
    coupling: { type: 'string' },
    plane: { type: 'string' },
  });
  const question = readQuestion(options);
  const { plane, search } = planeFor(question.experiment, text(options, 'plane'));
  const mass = positive(required(options, 'mass'), 'GeV', '--mass');
  const coupling = positive(required(options, 'coupling'), planes[plane].model.coupling.unit, '--coupling');
  valid(checkRange(mass, planes[plane].model.mass));
  const contributions =
    search.kind === 'prompt' ? promptYield(search, question, mass, coupling) : decayYield(search, question, mass, coupling);
  const perParticle = Object.values(contributions).reduce((sum, n) => sum + n, 0);
  const { exposure } = question.layer;
  printJson({ perParticle, events: perParticle * exposure, contributions, exposure });
  return 0;
}

function promptYield(
  search: PromptSearch,
  { experiment, layer, params }: Question,
  mass: number,
  coupling: number,
): Record<string, number> {
  const columns = search.signal(Float64Array.of(mass), params, fullSetup(experiment, layer.setup));
  const rate = rateAt(search, coupling, mass, params);
  const accepted = acceptedSignal(search, layer, { kind: 'signal', ...columns });
  return Object.fromEntries(Object.entries(accepted).map(([name, column]) => [name, (column[0] ?? 0) * rate]));
}

function decayYield(search: DecaySearch, { experiment, layer, params }: Question, mass: number, coupling: number): Record<string, number> {
  const events = search.events({ mass, coupling }, layer.exposure, params, fullSetup(experiment, layer.setup));
  return { decays: events / layer.exposure };
}
