import { useId } from 'react';

interface SegmentedProps {
  readonly label: string;
  /** Two or three short titles; more belong in a Select. */
  readonly options: readonly { readonly id: string; readonly title: string; readonly about?: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Hides the name where the surroundings already say it. */
  readonly hideLabel?: boolean;
}

/** Two or three choices side by side. */
export function Segmented({ label, options, value, onChange, hideLabel = false }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={hideLabel ? 'visually-hidden' : ''}>{label}</legend>
      <div className="segmented-options">
        {options.map((option) => (
          <label key={option.id} title={option.about}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              aria-description={option.about}
              onChange={() => onChange(option.id)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
