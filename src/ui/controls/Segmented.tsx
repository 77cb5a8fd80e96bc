import { useId } from 'react';
import { IconButton } from './IconButton.tsx';
import { useTooltip } from './useTooltip.tsx';

interface SegmentedProps {
  readonly label: string;
  /** Two or three short titles; more belong in a Select. */
  readonly options: readonly { readonly id: string; readonly title: string; readonly about?: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What the choice does, shown on hover. */
  readonly about?: string;
  /** Symbol of what is chosen, shown with it. */
  readonly symbol?: string;
  /** Value that reset returns to; no reset when absent. */
  readonly initial?: string;
  /** Hides the name where the surroundings already say it. */
  readonly hideLabel?: boolean;
}

/** Two or three choices side by side. */
export function Segmented({ label, options, value, onChange, about = '', symbol, initial = value, hideLabel = false }: SegmentedProps) {
  const name = useId();
  const tooltip = useTooltip(about, symbol);
  const explained = about !== '';
  return (
    <fieldset className="segmented" aria-describedby={explained ? tooltip.id : undefined}>
      <legend className={hideLabel ? 'visually-hidden' : ''} {...(explained && tooltip.onHover)}>
        {label}
      </legend>
      {value !== initial && <IconButton icon="reset" label={`Reset ${label}`} size="row" onClick={() => onChange(initial)} />}
      {explained && tooltip.bubble}
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
