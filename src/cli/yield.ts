import { experiments } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import { fullSetup } from '../catalog/setup.ts';
import { acceptedSignal } from '../engine/reach.ts';
import { experimentSpec, positive, printJson, readOptions, readQuestion, required, valid } from './options.ts';

/** `yield`: accepted signal per particle on target and expected events at one point. */
export async function yieldAt(args: string[]): Promise<number> {
  const { options } = readOptions(args, { ...experimentSpec, mass: { type: 'string' }, coupling: { type: 'string' } });
  const { experiment, layer, params } = readQuestion(options);
  const mass = positive(required(options, 'mass'), 'GeV', '--mass');
  const coupling = positive(required(options, 'coupling'), '', '--coupling');
  valid(checkRange(mass, experiments[experiment].search.model.mass));
  const setup = fullSetup(experiment, layer.setup);
  const columns = experiments[experiment].search.signal(Float64Array.of(mass), params, setup);
  const accepted = Object.entries(acceptedSignal(layer, { kind: 'signal', ...columns }));
  const contributions = Object.fromEntries(accepted.map(([name, column]) => [name, (column[0] ?? 0) * coupling ** 2]));
  const perParticle = Object.values(contributions).reduce((sum, n) => sum + n, 0);
  printJson({ perParticle, events: perParticle * layer.exposure, contributions, exposure: layer.exposure });
  return 0;
}
