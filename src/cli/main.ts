import { isMainThread, workerData } from 'node:worker_threads';
import { readCall } from './call.ts';
import { commands } from './commands/all.ts';
import { UsageError } from './options.ts';
import { packageVersion } from './packageFile.ts';
import { THREAD } from './parallel/mark.ts';
import { prepareSearches } from './prepareSearches.ts';

const helpFlags = { markdown: { type: 'boolean', about: 'the reference of all commands' } } as const;

function version(): number {
  process.stdout.write(`${packageVersion()}\n`);
  return 0;
}

const help = async (args: string[]): Promise<number> => (await import('./help.ts')).help(readCall(args, helpFlags));

/** The answer goes to stdout, the exit code back. */
async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return help(args);
  if (name === '--version') return version();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`unknown command “${name}”; try: darkreach help`);
  if (args.includes('--help') || args.includes('-h')) return help([name]);
  const call = readCall(args, command.flags);
  await prepareSearches();
  return command.run(call);
}

function report(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`darkreach: ${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** A reader that stops early (`| head`) is no error. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.stderr.on('error', () => process.exit(1));
}

if (!isMainThread && workerData === THREAD) await (await import('./parallel/thread.ts')).serveThread();
else {
  endWithReader();
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  }, report);
}
