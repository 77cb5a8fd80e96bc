import { modelParams } from '../catalog/modelParams.ts';
import type { Parameter } from '../catalog/parameter.ts';
import { setupParams } from '../catalog/setupParams.ts';
import { type Call, type Command, commonFlags, type Flags } from './call.ts';
import { commands } from './commands/all.ts';
import { EXIT_CODES, flagName } from './flagText.ts';
import { printJson, UsageError } from './options.ts';
import { parameterRow } from './parameterRow.ts';

/** Names in bold on a terminal, plain anywhere else. */
const heading = (text: string): string => (process.stdout.isTTY && !process.env.NO_COLOR ? `\x1b[1m${text}\x1b[22m` : text);

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.min(34, Math.max(...rows.map(([name]) => name.length)));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}\n`).join('');
};

const flagTable = (flags: Flags): string => table(Object.entries(flags).map(([name, flag]) => [flagName(name, flag), flag.about]));

const section = (title: string, body: string): string => (body === '' ? '' : `\n${heading(title)}\n${body}`);

const keyTable = (parameters: Readonly<Record<string, Parameter>>): string =>
  table(Object.entries(parameters).map(([id, p]) => [id, `${p.name}: ${parameterRow(p).range}`]));

/** Model parameters; settings too where there is an experiment. */
function keys({ set, experiment }: Flags): string {
  if (!set) return '';
  if (!experiment) return keyTable(modelParams);
  return `${keyTable({ ...modelParams, ...setupParams })}  An experiment has only the settings that list experiments names.\n`;
}

function commandHelp(name: string, { about, usage, flags, examples, notes }: Command): string {
  return [
    `${heading(`darkreach ${name}`)}: ${about}\n\n  darkreach ${name} ${usage}\n`,
    section('Flags', flagTable({ ...flags, ...commonFlags })),
    section('Examples', examples.map(([call, what]) => `  # ${what}\n  ${call}\n`).join('')),
    section('Keys of --set', keys(flags)),
    section('Notes', [...notes, EXIT_CODES].map((note) => `  ${note}\n`).join('')),
  ].join('');
}

const overview = (): string =>
  [
    `${heading('darkreach')}: reach of fixed-target experiments, from the command line\n`,
    section('Commands', table(Object.entries(commands).map(([name, { about }]) => [name, about]))),
    section('Flags of every command', flagTable(commonFlags)),
    `\n  darkreach COMMAND --help tells its flags, with examples. ${EXIT_CODES}\n`,
  ].join('');

/** The same as data, for programs. */
const asData = (): unknown =>
  Object.entries(commands).map(([name, { about, usage, flags, examples }]) => ({
    name,
    about,
    usage,
    flags: { ...flags, ...commonFlags },
    examples,
  }));

/** `help [COMMAND]`. */
export async function help({ options, rest: [name] }: Pick<Call, 'options' | 'rest'>): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== undefined && !command) throw new UsageError(`unknown command “${name}”; try: darkreach help`);
  if (options.json) printJson(asData());
  else if (options.markdown) process.stdout.write((await import('./reference.ts')).reference());
  else process.stdout.write(name && command ? commandHelp(name, command) : overview());
  return 0;
}
