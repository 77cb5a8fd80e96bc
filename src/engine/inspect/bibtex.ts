/** The entry of a key as it stands in a .bib file; null where there is none. */
export function bibEntry(bib: string, key: string): string | null {
  const start = bib.search(new RegExp(`^@\\w+\\{${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')},`, 'm'));
  if (start < 0) return null;
  const end = bib.indexOf('\n}', start);
  return end < 0 ? null : bib.slice(start, end + 2);
}

/** The entries of several keys as a .bib file, each once, in the order given. */
export const bibFile = (bib: string, keys: readonly string[]): string =>
  [...new Set(keys)]
    .flatMap((key) => bibEntry(bib, key) ?? [])
    .join('\n\n')
    .concat('\n');

/** One paper in the words of a panel. */
export interface Paper {
  /** `NA64, Phys. Rev. Lett. 131 (2023) 161801`. */
  readonly citation: string;
  readonly arxiv: string | null;
  readonly doi: string | null;
  /** What of the entry has not been checked. */
  readonly note: string | null;
}

const ACCENTS: Readonly<Record<string, string>> = { '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303' };

/** Plain characters of a field: accents composed, braces and dashes resolved. */
const plain = (tex: string): string =>
  tex
    .replace(/\{?\\(["'`^~])\{?\\?([a-zA-Z])\}?\}?/g, (_, accent: string, letter: string) =>
      (letter + (ACCENTS[accent] ?? '')).normalize('NFC'),
    )
    .replace(/[{}]/g, '')
    .replaceAll('--', '–');

function field(entry: string, name: string): string | null {
  const found = new RegExp(`^\\s*${name} = \\{(.*)\\},?$`, 'm').exec(entry)?.[1];
  return found === undefined ? null : plain(found);
}

/** Collaboration, else the first author. */
function authors(entry: string): string {
  const collaboration = field(entry, 'collaboration');
  if (collaboration) return collaboration;
  const names = (field(entry, 'author') ?? '').split(' and ');
  const first = names[0]?.split(',')[0] ?? '';
  return names.length > 1 ? `${first} et al.` : first;
}

/** Who, where and when, with the numbers that lead to the paper. */
export function paperOf(entry: string): Paper {
  const [journal, volume, pages, year] = ['journal', 'volume', 'pages', 'year'].map((name) => field(entry, name));
  const where = [journal, volume, year && `(${year})`, pages?.split('–')[0]].filter(Boolean).join(' ');
  const citation = `${authors(entry)}${journal ? ', ' : ' '}${where}`;
  return { citation, arxiv: field(entry, 'eprint'), doi: field(entry, 'doi'), note: field(entry, 'note') };
}
