import { useEffect, useState } from 'react';
import { bibFile } from '../../engine/inspect/bibtex.ts';
import type { Region } from '../../engine/types.ts';

/** docs/references.bib as text, loaded when the first paper is shown. */
const loaders = import.meta.glob<string>('/docs/references.bib', { query: '?raw', import: 'default' });

let loading: Promise<string> | null = null;

export function references(): Promise<string> {
  loading ??= loaders['/docs/references.bib']?.() ?? Promise.reject(new Error('the references are missing from this build'));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The references once they are there; null before, and when they cannot be loaded. */
export function useReferences(): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    references().then(setText, () => setText(null));
  }, []);
  return text;
}

/** The papers behind everything that is drawn, as a .bib file. */
export const shownReferences = async (regions: readonly Region[]): Promise<string> =>
  bibFile(
    await references(),
    regions.flatMap(({ provenance }) => provenance.keys),
  );
