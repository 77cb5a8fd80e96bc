import { bibEntry, paperOf } from '../../engine/inspect/bibtex.ts';
import { Fold } from '../controls/Fold.tsx';
import { useReferences } from '../inspector/references.ts';
import { words } from './words/words.ts';

/** The papers behind a step, with plain links. */
export function Sources({ keys }: { readonly keys: readonly string[] }) {
  const bib = useReferences();
  const papers = keys.flatMap((key) => {
    const entry = bib && bibEntry(bib, key);
    return entry ? [{ key, ...paperOf(entry) }] : [];
  });
  return (
    <Fold title={words.page.sources}>
      <ul className="lesson-sources">
        {papers.map(({ key, citation, arxiv, doi }) => (
          <li key={key}>
            {citation}{' '}
            {(arxiv || doi) && (
              <a href={arxiv ? `https://arxiv.org/abs/${arxiv}` : `https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer">
                {arxiv ? `arXiv:${arxiv}` : 'DOI'}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
