import { OWN_PREFIX } from '../../scenario/own.ts';

/** Words of a name as part of an address; `taken` ids get a number. */
export function ownId(name: string, taken: (id: string) => boolean): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const base = `${OWN_PREFIX}${slug || 'curve'}`;
  let id = base;
  for (let n = 2; taken(id); n++) id = `${base}-${n}`;
  return id;
}
