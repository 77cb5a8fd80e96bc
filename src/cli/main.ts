import { evaluate } from './evaluate.ts';
import { help } from './help.ts';
import { limit } from './limit.ts';
import { list } from './list.ts';
import { UsageError } from './options.ts';
import { validate } from './validate.ts';
import { yieldAt } from './yield.ts';

/** Every command prints its answer to stdout and returns the exit code. */
const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  list,
  yield: yieldAt,
  limit,
  eval: evaluate,
  validate,
  help,
  '--help': help,
  '-h': help,
};

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`unknown command “${name}”; try: darkreach help`);
  return args.includes('--help') ? help([name]) : command(args);
}

/** A reader that stops early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`darkreach: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
