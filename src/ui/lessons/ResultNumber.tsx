import { Quantity } from '../controls/Quantity.tsx';
import { Prose } from './Prose.tsx';
import type { Result } from './types.ts';

/** The number with its unit, or the words that stand for it. */
export function ResultValue({ value, digits, unit, words }: Result) {
  if (words !== undefined && !Number.isFinite(value)) return <span>{words}</span>;
  return <Quantity value={value} digits={digits ?? 3} {...(unit === undefined ? {} : { unit })} />;
}

/** The one big number of a step. */
export function ResultNumber({ result }: { readonly result: Result | null }) {
  return (
    <output className="lesson-result">
      {result && (
        <>
          <span className="lesson-result-name">
            <Prose tex={result.name} />
          </span>
          <strong>
            <ResultValue {...result} />
          </strong>
          <span className="lesson-result-note">
            <Prose tex={result.note} />
          </span>
        </>
      )}
    </output>
  );
}
