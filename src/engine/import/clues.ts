import { type Clues, type MassUnit, massUnits } from './types.ts';

/** A unit that stands alone; not after a slash and not with a negative power. */
const UNIT = /(?<![A-Za-z/])(eV|keV|MeV|GeV|TeV|kev|mev|gev|tev)(?![A-Za-z]|\s*(?:\^|\*\*)?\s*\{?\s*\(?\s*[-−⁻])/g;
const INVERSE = /(?:1\s*\/\s*|\/\s*)(keV|MeV|GeV|TeV)|(keV|MeV|GeV|TeV)\s*(?:\^|\*\*)?\s*\{?\s*\(?\s*(?:-|−)\s*1|(keV|MeV|GeV|TeV)⁻¹/;
const LEVEL = /(\d{2}(?:\.\d+)?)\s*\\?%?[\s~$\\,]*(?:C\.?\s?L\b|confidence)/i;
const MASS = /mass|(?:^|[^a-z])m(?:[_\s{[(]|$)|(?:^|[^A-Za-z])[mM](?:[_\s{[(]|$)/i;

export const namesMass = (text: string): boolean => MASS.test(text);

const unitNamed = (name: string): MassUnit | null => massUnits.find((unit) => unit.toLowerCase() === name.toLowerCase()) ?? null;

/** The first unit of mass in a text; `1/GeV` and `GeV^-1` are none. */
export function unitIn(text: string): MassUnit | null {
  const [match] = text.matchAll(UNIT);
  return match?.[1] === undefined ? null : unitNamed(match[1]);
}

export function inverseUnitIn(text: string): MassUnit | null {
  const match = INVERSE.exec(text);
  return match ? unitNamed(match[1] ?? match[2] ?? match[3] ?? '') : null;
}

/** `90% CL`, `95 % C.L.`, `90\% CL`. */
export function levelIn(text: string): number | null {
  const percent = Number(LEVEL.exec(text)?.[1]);
  return percent > 50 && percent < 100 ? Number((percent / 100).toPrecision(6)) : null;
}

/** What kind of coupling the name of a column means. */
export function ordinateIn(name: string): Clues['ordinate'] {
  const text = name.trim().replace(/^\$/, '');
  const squared = /\^\s*\{?2|²|\*\*2|squared|sq\b/i.test(text) || /(?:eps(?:ilon)?|ε|kappa|κ)2/i.test(text);
  if (/eps(?:ilon)?|ε|kappa|κ|kinetic mixing/i.test(text) && !/alpha_?D|α_?D/i.test(text)) return squared ? 'epsilon2' : 'epsilon';
  if (/^\\?alpha|^α/i.test(text)) return 'alpha';
  if (/^y(?:$|[\s=_([])/.test(text)) return 'y';
  return /^\|?g(?:$|[\s_{('′])/.test(text) ? 'g' : null;
}

/** A short line of words without a link or a list of columns names the curve. */
const isName = (line: string): boolean =>
  line.length <= 60 &&
  /[A-Za-z]{2}/.test(line) &&
  !/https?:|www\.|arxiv|column|delimiter/i.test(line) &&
  !namesMass(line) &&
  !/[,;\t]/.test(line);

/** File name without folder, ending and underscores. */
export const baseName = (file: string): string => {
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:[A-Za-z]\w{0,4})$/, '');
  return name.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
};

/** Everything that head and comments tell; `mass` and `coupling` are the names of the two columns. */
export function cluesFrom(mass: string, coupling: string, comments: readonly string[]): Clues {
  const massComments = comments.filter(namesMass);
  const words = [coupling, mass, ...comments];
  const anonymous = /^x$/i.test(mass.trim());
  return {
    name: comments.find(isName)?.trim() ?? null,
    unit: unitIn(mass) ?? firstOf(massComments, unitIn) ?? firstOf(comments, unitIn),
    ordinate: anonymous ? null : ordinateIn(coupling),
    inverse: firstOf(words, inverseUnitIn),
    cl: firstOf(words, levelIn),
    plane: null,
  };
}

const firstOf = <T>(texts: readonly string[], find: (text: string) => T | null): T | null =>
  texts.map(find).find((found) => found !== null) ?? null;
