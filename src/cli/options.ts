import { parseArgs } from 'node:util';
import { type ExperimentId, experiments, isId } from '../catalog/index.ts';
import { type NumberParameter, type Parsed, parseParameter, parseQuantity } from '../catalog/parameter.ts';
import { clParameter, initialModelParams, type ModelParams, modelParams, type Setup } from '../catalog/params.ts';
import { settingOf } from '../catalog/setting.ts';
import { type ReachLayer, reachLayer } from '../scenario/scenario.ts';

/** A mistake in the call: exit code 2. */
export class UsageError extends Error {}

export function valid<T>(parsed: Parsed<T>): T {
  if ('error' in parsed) throw new UsageError(parsed.error);
  return parsed.value;
}

export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

type Spec = Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>;

export function readOptions(args: string[], spec: Spec): { options: Options; rest: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: spec, allowPositionals: true, strict: true });
    return { options: values, rest: positionals };
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
  }
}

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(options: Options, name: string): string {
  const value = text(options, name);
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** Number in the unit given, positive and finite. */
export function positive(textValue: string, unit: string, name: string): number {
  const value = valid(parseQuantity(textValue, unit));
  if (!(value > 0)) throw new UsageError(`${name}: ${textValue} is not a positive number`);
  return value;
}

/** Options that choose an experiment and its settings. */
export const experimentSpec: Spec = {
  experiment: { type: 'string' },
  exposure: { type: 'string' },
  cl: { type: 'string' },
  set: { type: 'string', multiple: true },
};

/** Everything that fixes a reach: layer, model parameters, confidence level. */
export interface Question {
  readonly experiment: ExperimentId;
  readonly layer: ReachLayer;
  readonly params: ModelParams;
  readonly cl: number;
}

export function readQuestion(options: Options): Question {
  const id = required(options, 'experiment');
  if (!isId(experiments, id)) throw new UsageError(`unknown experiment “${id}”; known: ${Object.keys(experiments).join(', ')}`);
  const { params, setup } = readSettings(id, (options.set ?? []) as string[]);
  const exposureText = text(options, 'exposure');
  const exposure = exposureText === undefined ? undefined : numberOf(exposureText, experiments[id].exposure);
  const clText = text(options, 'cl');
  return {
    experiment: id,
    layer: { ...reachLayer(id, exposure), setup },
    params,
    cl: clText === undefined ? clParameter.initial : numberOf(clText, clParameter),
  };
}

const numberOf = (value: string, parameter: NumberParameter): number => valid(parseParameter(value, parameter)) as number;

function readSettings(id: ExperimentId, settings: readonly string[]): { params: ModelParams; setup: Partial<Setup> } {
  const params: Record<string, unknown> = { ...initialModelParams };
  const setup: Record<string, unknown> = {};
  for (const setting of settings) {
    const [key = '', value = ''] = setting.split(/=(.*)/s);
    const own = settingOf(id, key);
    if (isId(modelParams, key)) params[key] = valid(parseParameter(value, modelParams[key]));
    else if (own) setup[key] = valid(parseParameter(value, own));
    else throw new UsageError(`--set ${key}: unknown; known: ${[...Object.keys(modelParams), ...experiments[id].adjustable].join(', ')}`);
  }
  return { params: params as ModelParams, setup: setup as Partial<Setup> };
}

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
