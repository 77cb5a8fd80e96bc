import { Quantity } from '../controls/Quantity.tsx';
import { Prose } from './Prose.tsx';
import type { Control, Values } from './types.ts';
import { words } from './words/words.ts';

const { page } = words;

interface WorksheetHeadProps {
  readonly controls: readonly Control[];
  readonly values: Values;
}

/** Top of the printed worksheet: room for a name, and the values that the figure was drawn for. */
export function WorksheetHead({ controls, values }: WorksheetHeadProps) {
  return (
    <div className="worksheet-head">
      <p>
        {page.name} <span className="worksheet-line" /> {page.date} <span className="worksheet-line" />
      </p>
      <p>
        {page.values}{' '}
        {controls.map((control, i) => (
          <span key={control.id}>
            {i > 0 && ', '}
            <Setting control={control} value={values[control.id]} />
          </span>
        ))}
      </p>
    </div>
  );
}

function Setting({ control, value }: { readonly control: Control; readonly value: Values[string] | undefined }) {
  if (control.kind === 'slider') {
    const { symbol, unit } = control.parameter;
    return (
      <>
        <Prose tex={`$${symbol.split(' = ')[0]}$`} /> = <Quantity value={Number(value)} {...(unit ? { unit } : {})} />
      </>
    );
  }
  if (control.kind === 'choice') return control.options.find(({ id }) => id === value)?.title;
  return `${value === true ? '' : page.without} ${control.label}`.trim();
}
