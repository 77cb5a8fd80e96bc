import { type KeyboardEvent, useId } from 'react';
import type { NumberParameter } from '../../catalog/parameter.ts';
import { Icon } from '../icons.tsx';
import { editText, formatParameter } from './formatNumber.ts';
import { Power, Unit } from './Quantity.tsx';
import { useDraft } from './useDraft.ts';

interface TypedValueProps {
  /** Accessible name of the field, usually `parameter.name`. */
  readonly label: string;
  readonly parameter: NumberParameter;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  /** True when the value has no effect here: shown, not editable. */
  readonly inactive?: boolean;
  /** False where the unit stands elsewhere. */
  readonly showUnit?: boolean;
}

/** As wide as its text, between a short number and half a panel. */
const fieldWidth = (text: string): string => `calc(${Math.min(14, Math.max(3, text.length))}ch + 20px)`;

/** A value that is read as 5 × 10¹² and edited as 5e12; followed by a message when the text cannot be used. */
export function TypedValue({ label, parameter, value, onCommit, inactive = false, showUnit = true }: TypedValueProps) {
  const { draft, write, begin, restore, finish } = useDraft(value, parameter, onCommit);
  const messageId = useId();
  const number = formatParameter(value, parameter);
  const unit = showUnit && parameter.unit ? <Unit unit={parameter.unit} /> : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') restore();
  };
  if (inactive)
    return (
      <span className="value" data-inactive>
        <Power number={number} />
        {unit}
      </span>
    );
  const failed = draft !== null && draft.error !== null;
  return (
    <>
      <span className="value" data-state={failed ? 'error' : draft ? 'typing' : 'rest'}>
        <span className="value-box">
          <span className="value-shown" aria-hidden="true">
            <Power number={number} />
          </span>
          <input
            className="value-input"
            aria-label={label}
            aria-invalid={failed || undefined}
            aria-describedby={failed ? messageId : undefined}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="done"
            size={1}
            style={draft ? { width: fieldWidth(draft.text) } : {}}
            value={draft?.text ?? editText(value)}
            onChange={(event) => write(event.target.value)}
            onFocus={begin}
            onClick={begin}
            onBlur={finish}
            onKeyDown={onKeyDown}
          />
        </span>
        {unit}
      </span>
      {failed && <RangeMessage id={messageId} reason={draft.error ?? ''} parameter={parameter} value={value} />}
    </>
  );
}

interface RangeMessageProps {
  readonly id: string;
  readonly reason: string;
  readonly parameter: NumberParameter;
  readonly value: number;
}

function RangeMessage({ id, reason, parameter, value }: RangeMessageProps) {
  const shown = (number: number) => <Power number={formatParameter(number, parameter)} />;
  return (
    <span className="value-message" id={id} role="alert">
      <Icon name="warning" size={15} />
      <span>
        {reason}Between {shown(parameter.min)} and {shown(parameter.max)}
        {parameter.unit && <Unit unit={parameter.unit} />}. Kept at {shown(value)}.
      </span>
    </span>
  );
}
