import { bibEntry, type Paper, paperOf } from '../../engine/inspect/bibtex.ts';
import { useReferences } from './references.ts';
import { Section } from './Section.tsx';

interface PaperProps {
  readonly title: string;
  /** Key of an entry in docs/references.bib. */
  readonly reference: string;
  readonly figure: string | null;
}

/** A paper with plain links to where it can be read; nothing is fetched. */
export function PaperSection({ title, reference, figure }: PaperProps) {
  const bib = useReferences();
  const entry = bib && bibEntry(bib, reference);
  const paper = entry ? paperOf(entry) : null;
  if (bib && !entry) return null;
  return (
    <Section title={title} note={reference}>
      {paper && (
        <p>
          {paper.citation}
          {figure && `, figure ${figure}`}
        </p>
      )}
      {paper?.note && <p className="inspector-note">Entry: {paper.note}.</p>}
      <p className="paper-links">
        {paper?.arxiv && <Away to={`https://arxiv.org/abs/${paper.arxiv}`}>arXiv:{paper.arxiv}</Away>}
        {paper?.doi && <Away to={`https://doi.org/${paper.doi}`}>DOI</Away>}
        <Away to={inspire(reference, paper)}>INSPIRE</Away>
      </p>
    </Section>
  );
}

/** The arXiv number finds a paper also where its key is not the one of INSPIRE. */
function inspire(key: string, paper: Paper | null): string {
  const query = paper?.arxiv ? `arxiv:${paper.arxiv}` : paper?.doi ? `doi:${paper.doi}` : `texkeys:${key}`;
  return `https://inspirehep.net/literature?q=${encodeURIComponent(query)}`;
}

/** A link out of the app, in a window of its own. */
export function Away({ to, children }: { readonly to: string; readonly children: React.ReactNode }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
