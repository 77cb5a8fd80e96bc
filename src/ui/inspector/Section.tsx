import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** What the numbers at the right mean. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A heading with what stands under it, parted from its neighbours by a line. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className="inspector-section">
      <div className="inspector-section-head">
        <h3>{title}</h3>
        {note && <span className="section-note">{note}</span>}
      </div>
      {children}
    </section>
  );
}

interface FactProps {
  readonly name: ReactNode;
  /** A line under name and value. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Name left, value right. */
export function Fact({ name, note, children }: FactProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note && <dd className="fact-note">{note}</dd>}
    </div>
  );
}
