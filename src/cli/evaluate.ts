import { createInterface } from 'node:readline';
import { quantities } from '../catalog/quantities/index.ts';
import type { Quantity } from '../catalog/types.ts';
import type { Call } from './call.ts';
import { printJson, required, UsageError } from './options.ts';

type Args = Readonly<Record<string, unknown>>;

/** Value of one quantity; throws with a message a person understands. */
function value(quantity: unknown, args: unknown): Args {
  if (typeof quantity !== 'string' || !Object.hasOwn(quantities, quantity))
    throw new UsageError(`unknown quantity “${String(quantity)}”; see: darkreach list quantities`);
  if (typeof args !== 'object' || args === null || Array.isArray(args)) throw new UsageError('args must be a JSON object');
  try {
    return (quantities[quantity] as Quantity).evaluate(args as Args);
  } catch (error) {
    throw new UsageError(`${quantity}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`not JSON: ${text.slice(0, 80)}`);
  }
}

/** Numbers that JSON cannot carry (out of range) become null. */
const answer = (line: string): unknown => {
  try {
    const request = parseJson(line) as { quantity?: unknown; args?: unknown } | null;
    return { value: value(request?.quantity, request?.args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

/** `eval <quantity> --args '{…}'`, or `eval --batch` with one request per line on stdin. */
export async function evaluate({ options, rest }: Call): Promise<number> {
  if (options.batch) return batch();
  printJson({ value: value(rest[0], parseJson(required(options, 'args'))) });
  return 0;
}

async function batch(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') printJson(answer(line));
  }
  return 0;
}
