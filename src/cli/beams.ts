import { experiments, planes } from '../catalog/index.ts';
import { BEAM_ENERGIES, beamPlan } from '../engine/inspect/beams.ts';
import type { Call } from './call.ts';
import { positive, printJson, text, UsageError } from './options.ts';
import { planeAsked } from './planeOf.ts';
import { readQuestion, scenarioOf } from './question.ts';

/** `100,70,60,40`, in GeV unless a unit is given. */
const readEnergies = (list: string | undefined): readonly number[] =>
  list === undefined ? BEAM_ENERGIES : list.split(',').map((energy) => positive(energy, 'GeV', '--energies'));

/** `100MeV:300MeV`. */
function readWindow(range: string): readonly [number, number] {
  const [low = Number.NaN, high = Number.NaN, ...more] = range.split(':').map((mass) => positive(mass, 'GeV', '--window'));
  if (!(low < high) || more.length > 0) throw new UsageError('--window is low:high with low < high');
  return [low, high];
}

/** `beams`: how to share an exposure between beam energies so that a window of masses is covered best. */
export async function beams({ options }: Call): Promise<number> {
  const scenario = scenarioOf(options);
  const { experiment, layer, params, cl } = readQuestion(options, scenario);
  const { plane } = planeAsked(experiment, options, scenario);
  const energies = readEnergies(text(options, 'energies'));
  const range = readWindow(text(options, 'window') ?? '100MeV:300MeV');
  const plan = beamPlan({ reach: layer, model: planes[plane].model, params, cl, energies, window: range });
  if (!plan) throw new UsageError(`${experiments[experiment].title} has no beam whose events grow as the coupling squared`);
  printJson({ experiment, exposure: layer.exposure, window: range, ...plan });
  return 0;
}
