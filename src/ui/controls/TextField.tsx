import { useId } from 'react';
import './textField.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter, or leaving the field. */
  readonly onDone?: () => void;
  readonly maxLength?: number;
  /** What is wrong with the text; stands below. */
  readonly problem?: string | undefined;
}

/** A line of text with its name above, in the box of a Select. */
export function TextField({ label, value, onChange, onDone, maxLength = 80, problem }: TextFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onDone?.()}
        onKeyDown={(event) => event.key === 'Enter' && onDone?.()}
      />
      {problem && (
        <p id={`${id}-problem`} className="text-field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
