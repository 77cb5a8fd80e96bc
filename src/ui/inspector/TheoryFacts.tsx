import { PaperSection } from './PaperSection.tsx';

interface TheoryProps {
  readonly title: string;
  readonly statement: string;
  readonly about: string;
  readonly source: string;
}

/** A computed line or band: what it says and on what it rests. */
export function TheoryFacts({ title, statement, about, source }: TheoryProps) {
  return (
    <>
      <div className="verdict">
        <p className="text-lg">{title}</p>
        <p>{statement}</p>
        <p>{about}</p>
      </div>
      <PaperSection title="Paper" reference={source} figure={null} />
    </>
  );
}
