import { isId, planes } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import { setupParams } from '../../catalog/setupParams.ts';
import { knownId, type Options, text, UsageError } from '../options.ts';

const words = (list: string): string[] => list.split(',').filter(Boolean);

/** Without a word at its end a range is spaced as the slider of its parameter. */
function usualScale(key: string): 'log' | 'linear' {
  const known = { ...modelParams, ...setupParams };
  const parameter = isId(known, key) ? known[key] : undefined;
  if (parameter?.kind === 'number') return parameter.scale;
  return key === 'cl' ? 'linear' : 'log';
}

/** `key=a,b`, `key=low:high:count` or, for Sobol points, `key=low:high`; a scale may follow: `:log`, `:linear`. */
function varied(spec: string): [string, unknown] {
  const [key = '', value = ''] = spec.split(/=(.*)/s);
  if (value === '') throw new UsageError(`--vary ${spec}: expected key=low:high:count or key=a,b,c`);
  const parts = value.split(':');
  if (parts.length === 1) return [key, words(value)];
  const last = parts.at(-1);
  const scale = last === 'log' || last === 'linear' ? last : usualScale(key);
  const numbers = last === scale ? parts.slice(0, -1) : parts;
  const [low, high, count] = numbers;
  return [key, { [scale]: count === undefined ? [low, high] : [low, high, Number(count), ...numbers.slice(3)] }];
}

/** The scan that flags describe, in the form of a scan file. */
export function scanOfFlags(options: Options): unknown {
  const plane = text(options, 'plane');
  const experiment = text(options, 'experiment');
  const sobol = text(options, 'sobol');
  const output = text(options, 'output');
  if (plane !== undefined) knownId(planes, plane, 'plane');
  return {
    ...(experiment === undefined ? {} : { experiment }),
    ...(plane === undefined ? {} : { plane }),
    outputs: words(output ?? 'limit'),
    parameters: Object.fromEntries(((options.vary ?? []) as string[]).map(varied)),
    ...(sobol === undefined ? {} : { sobol: Number(sobol) }),
  };
}
