/** Entries of a BibTeX file by key, as they stand there. */
function entriesOf(bibliography: string): ReadonlyMap<string, string> {
  const entries = bibliography.split(/^(?=@)/m).filter((part) => part.startsWith('@'));
  return new Map(entries.map((entry) => [/^@\w+\{([^,]+),/.exec(entry)?.[1] ?? '', entry.trim()]));
}

/** A doubt about an entry belongs beside it, not into a printed bibliography. */
function withRemark(key: string, entry: string): string {
  const note = /^ {2}note = \{(.*)\},?\n/m;
  const remark = note.exec(entry)?.[1];
  return remark === undefined ? entry : `% ${key}: ${remark}\n${entry.replace(note, '')}`;
}

/** Exactly the entries of these keys, in alphabetical order; a key without an entry is named in a comment. */
export function bibliographyOf(keys: readonly string[], bibliography: string): string {
  const entries = entriesOf(bibliography);
  const wanted = [...new Set(keys)].sort();
  return wanted.map((key) => withRemark(key, entries.get(key) ?? `% ${key}: no entry`)).join('\n\n');
}
