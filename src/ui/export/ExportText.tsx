import { useId } from 'react';

interface ExportTextProps {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A line of text with its name above and what is wrong with it below. */
export function ExportText({ label, value, problem, onChange }: ExportTextProps) {
  const id = useId();
  return (
    <div className="export-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-problem`} className="export-problem">
        {problem}
      </p>
    </div>
  );
}
