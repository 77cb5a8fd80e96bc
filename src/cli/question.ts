import { type ExperimentId, experiments, isId } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { parseParameter } from '../catalog/parameter.ts';
import { clParameter, initialModelParams, type ModelParams, type Setup } from '../catalog/params.ts';
import { allSettings, settingOf } from '../catalog/setting.ts';
import { type ReachLayer, reachLayer, type Scenario } from '../scenario/scenario.ts';
import { knownId, numberOf, type Options, type Question, text, UsageError, valid } from './options.ts';
import { readScenario } from './scenarioSource.ts';

/** The scenario that stands behind the flags; null without --scenario. */
export function scenarioOf(options: Options): Scenario | null {
  const source = text(options, 'scenario');
  return source === undefined ? null : readScenario(source);
}

/** The reach that is asked for: flags first, then the scenario, then the experiment's own values. */
export function readQuestion(options: Options, scenario = scenarioOf(options)): Question {
  const layer = layerOf(text(options, 'experiment'), scenario);
  const { experiment } = layer;
  const { params, setup } = readSettings(options, scenario?.params ?? initialModelParams, experiment);
  const exposure = text(options, 'exposure');
  return {
    experiment,
    layer: {
      ...layer,
      exposure: exposure === undefined ? layer.exposure : numberOf(exposure, experiments[experiment].exposure),
      setup: { ...layer.setup, ...setup },
    },
    params,
    cl: clOf(options, scenario),
  };
}

function clOf(options: Options, scenario: Scenario | null): number {
  const cl = text(options, 'cl');
  return cl === undefined ? (scenario?.cl ?? clParameter.initial) : numberOf(cl, clParameter);
}

/** Parameters of the model and confidence level, where no single experiment is asked for. */
export const readConditions = (options: Options, scenario: Scenario | null): { readonly params: ModelParams; readonly cl: number } => ({
  params: readSettings(options, scenario?.params ?? initialModelParams, null).params,
  cl: clOf(options, scenario),
});

function layerOf(id: string | undefined, scenario: Scenario | null): ReachLayer {
  const reaches = (scenario?.layers ?? []).filter((layer): layer is ReachLayer => layer.kind === 'reach');
  const shown = reaches.filter(({ hidden }) => !hidden);
  if (id === undefined && shown[0] && shown.length === 1) return shown[0];
  if (id === undefined) throw new UsageError(missingExperiment(shown));
  const asked = knownId(experiments, id, 'experiment');
  return reaches.find(({ experiment }) => experiment === asked) ?? reachLayer(asked);
}

const missingExperiment = (shown: readonly ReachLayer[]): string =>
  shown.length === 0
    ? '--experiment is missing'
    : `the scenario shows several; choose one with --experiment: ${shown.map(({ experiment }) => experiment).join(', ')}`;

interface Settings {
  readonly params: ModelParams;
  readonly setup: Partial<Setup>;
}

/** `--set key=value …`: parameters of the model and, where there is an experiment, its settings. */
export function readSettings(options: Options, start: ModelParams, experiment: ExperimentId | null): Settings {
  const params: Record<string, unknown> = { ...start };
  const setup: Record<string, unknown> = {};
  for (const setting of (options.set ?? []) as string[]) {
    const [key = '', value = ''] = setting.split(/=(.*)/s);
    const own = experiment && settingOf(experiment, key);
    if (isId(modelParams, key)) params[key] = valid(parseParameter(value, modelParams[key]));
    else if (own) setup[key] = valid(parseParameter(value, own));
    else throw new UsageError(`--set ${key}: unknown; known: ${knownKeys(experiment).join(', ')}`);
  }
  return { params: params as ModelParams, setup: setup as Partial<Setup> };
}

export const knownKeys = (experiment: ExperimentId | null): string[] => [
  ...Object.keys(modelParams),
  ...(experiment ? allSettings(experiment) : []),
];
