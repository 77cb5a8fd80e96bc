import { type Family, families } from '../../catalog/families.ts';
import { texText } from '../controls/texText.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';

/** What is looked for; an empty text is no condition. */
export interface CurveFilter {
  readonly words: string;
  readonly technique: Family | '';
  readonly experiment: string;
  readonly period: string;
}

export const NO_FILTER: CurveFilter = { words: '', technique: '', experiment: '', period: '' };

export const isFiltered = (filter: CurveFilter): boolean => Object.values(filter).some((text) => text.trim() !== '');

/** Years from the first to the last one, latest period first. */
const PERIODS: Readonly<Record<string, readonly [number, number]>> = {
  'Since 2020': [2020, 9999],
  '2010 to 2019': [2010, 2019],
  '2000 to 2009': [2000, 2009],
  'Before 2000': [0, 1999],
};

const plain = (text: string): string => text.toLowerCase().normalize('NFKD');

function matches(member: CurveMember, { words, technique, experiment, period }: CurveFilter): boolean {
  const [first, last] = PERIODS[period] ?? [0, 9999];
  if (period !== '' && !(member.year !== null && member.year >= first && member.year <= last)) return false;
  if ((technique !== '' && member.technique !== technique) || (experiment !== '' && member.experiment !== experiment)) return false;
  const text = plain([member.title, texText(member.tex, 'text'), families[member.technique], member.year ?? ''].join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Groups with only the members that are looked for; switching a group then means these. */
export function filteredGroups(groups: readonly CurveGroup[], filter: CurveFilter): readonly CurveGroup[] {
  if (!isFiltered(filter)) return groups;
  return groups
    .map((group) => ({ ...group, members: group.members.filter((member) => matches(member, filter)) }))
    .filter(({ members }) => members.length > 0)
    .map((group) => ({ ...group, show: (on: boolean) => (s) => group.members.reduce((next, member) => member.show(on)(next), s) }));
}

/** What can be chosen among the curves of a plane. */
export function choices(groups: readonly CurveGroup[]): Readonly<Record<'techniques' | 'experiments' | 'periods', readonly string[]>> {
  const members = groups.flatMap((group) => group.members);
  const among = <T extends string>(values: readonly T[], key: (member: CurveMember) => T) =>
    values.filter((value) => members.some((member) => key(member) === value));
  const years = members.flatMap(({ year }) => year ?? []);
  return {
    techniques: among(Object.keys(families) as Family[], ({ technique }) => technique),
    experiments: [...new Set(members.map(({ experiment }) => experiment).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'en')),
    periods: Object.entries(PERIODS).flatMap(([period, [first, last]]) => (years.some((y) => y >= first && y <= last) ? [period] : [])),
  };
}

/** Names of several words; otherwise the first word names the experiment. */
const LONG_NAMES = /^(NA64|Belle II|SN 1987A|HB stars|SLAC mQ)/;

/** The experiment behind the name at a curve: `NA64μ 2022` → `NA64`. */
export function experimentOf(tex: string): string {
  const name = texText(tex, 'text');
  return LONG_NAMES.exec(name)?.[0] ?? name.split(' ')[0] ?? '';
}
