import type { DarkMatter } from '../../physics/decay/darkMatter.ts';

/** Arguments of a calculator entry: from JSON, so numbers, strings or null. */
export type Args = Readonly<Record<string, unknown>>;

/** Number under that name; throws when it is missing, so that a misspelt argument is seen. */
export function number(args: Args, name: string): number {
  const value = args[name];
  if (typeof value !== 'number') throw new TypeError(`${name}: expected a number, got ${String(value)}`);
  return value;
}

/** Number, or null where the argument is absent or null. */
export const numberOrNull = (args: Args, name: string): number | null => (args[name] == null ? null : number(args, name));

/** One of the listed words. */
export function choice<T extends string>(args: Args, name: string, options: readonly T[]): T {
  const found = options.find((option) => option === args[name]);
  if (found === undefined) throw new TypeError(`${name}: expected one of ${options.join(', ')}, got ${String(args[name])}`);
  return found;
}

/** JSON has no NaN: what does not exist is null. */
export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

export const darkMatterText = 'dirac, scalar (complex), majorana or pseudodirac';

/** Type of the dark matter. */
export function darkMatter(args: Args, name: string): DarkMatter {
  const word = choice(args, name, ['dirac', 'scalar', 'majorana', 'pseudodirac']);
  return word === 'pseudodirac' ? 'pseudoDirac' : word;
}
