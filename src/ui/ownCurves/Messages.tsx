import type { Faults } from '../../engine/import/types.ts';
import { Icon } from '../icons.tsx';

/** Something to look at, in ink: nothing is lost. */
export function Caution({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="own-message">
      <Icon name="warning" size={15} />
      <span>{text}</span>
    </p>
  ));
}

/** What could not be read, in the colour of errors. */
export function Failure({ text }: { readonly text: string }) {
  return (
    <p className="own-message own-failure" role="alert">
      <Icon name="warning" size={15} />
      <span>{text}</span>
    </p>
  );
}

/** Rows that are left out, each by its line. */
export function LeftOut({ faults: { first, more } }: { readonly faults: Faults }) {
  if (first.length === 0) return null;
  const count = first.length + more;
  return (
    <div className="own-message own-failure" role="alert">
      <Icon name="warning" size={15} />
      <div>
        <p>{count === 1 ? 'One row is left out:' : `${count} rows are left out:`}</p>
        <ul>
          {first.map(({ where, reason }) => (
            <li key={`${where} ${reason}`}>
              {where}: {reason}
            </li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ul>
      </div>
    </div>
  );
}
