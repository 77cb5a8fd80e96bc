import { useEffect, useState } from 'react';
import { bibFile } from '../../engine/inspect/bibtex.ts';
import type { Region } from '../../engine/types.ts';
import { isInView } from '../../figure/inView.ts';
import { documentStore } from '../documentStore.ts';

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

/** The papers behind exactly what is drawn in the view, as a .bib file. */
export async function shownReferences(regions: readonly Region[]): Promise<string> {
  const { view } = documentStore.getState().scenario;
  const drawn = regions.filter((region) => region.state !== 'failed' && isInView(region, view));
  return bibFile(
    await references(),
    drawn.flatMap(({ provenance }) => provenance.keys),
  );
}
