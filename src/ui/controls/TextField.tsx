import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter, or leaving the field. */
  readonly onDone?: () => void;
  readonly maxLength?: number;
}

/** A line of text with its name above, in the box of a Select. */
export function TextField({ label, value, onChange, onDone, maxLength = 80 }: TextFieldProps) {
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
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onDone?.()}
        onKeyDown={(event) => event.key === 'Enter' && onDone?.()}
      />
    </div>
  );
}
