import { parseArgs } from 'node:util';
import { type Options, readOptions, type Spec, UsageError } from './options.ts';

/** One flag of a command; `value` names its argument in the help. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  readonly value?: string;
  readonly about: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What a command was called with. */
export interface Call {
  readonly options: Options;
  readonly rest: readonly string[];
  /** The words as typed, without the flags that every command takes. */
  readonly args: string[];
  readonly quiet: boolean;
}

/** A command as it is listed, documented and run; answers the exit code. */
export interface Command {
  readonly about: string;
  /** What follows the name, e.g. `QUANTITY --args JSON`. */
  readonly usage: string;
  readonly flags: Flags;
  /** Call, and what it does. */
  readonly examples: readonly (readonly [call: string, what: string])[];
  readonly notes: readonly string[];
  readonly run: (call: Call) => Promise<number>;
}

/** Flags that every command takes. */
export const commonFlags: Flags = {
  json: { type: 'boolean', about: 'JSON on stdout, which most commands print anyway' },
  quiet: { type: 'boolean', about: 'no progress and no notes on stderr' },
  help: { type: 'boolean', short: 'h', about: 'this text' },
};

export function readCall(args: string[], flags: Flags): Call {
  const spec: Spec = { ...flags, ...commonFlags };
  const { options, rest } = readOptions(args, spec);
  if (options.json && options.csv) throw new UsageError('--csv and --json exclude each other');
  return { options, rest, args: withoutCommon(args, spec), quiet: options.quiet === true };
}

function withoutCommon(args: string[], options: Spec): string[] {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true });
  const common = new Set(tokens.flatMap((t) => (t.kind === 'option' && Object.hasOwn(commonFlags, t.name) ? [t.index] : [])));
  return args.filter((_, i) => !common.has(i));
}
