import { Icon } from '../icons.tsx';
import { IconButton } from './IconButton.tsx';
import { useTooltip } from './useTooltip.tsx';

interface SelectProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly about?: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What the choice does, shown on hover and focus. */
  readonly about?: string;
  /** Symbol of what is chosen, shown with it. */
  readonly symbol?: string;
  /** `stacked`: name above, box over the whole width; `quiet`: words and a chevron only, as in a section head. */
  readonly kind?: 'stacked' | 'quiet';
  /** Value that reset returns to; no reset when absent. */
  readonly initial?: string;
  /** One sentence when the control has no effect here. */
  readonly inactive?: string | undefined;
}

/** One of several named choices. */
export function Select({ label, options, value, onChange, about = '', symbol, kind = 'stacked', initial = value, inactive }: SelectProps) {
  const chosen = options.find((option) => option.id === value);
  const tooltip = useTooltip([about, chosen?.about].filter(Boolean).join(' '), symbol);
  const reset = value !== initial && <IconButton icon="reset" label={`Reset ${label}`} size="row" onClick={() => onChange(initial)} />;
  const explained = about !== '' || chosen?.about !== undefined;
  return (
    <span className={`select ${kind}`} data-inactive={inactive !== undefined || undefined}>
      {kind === 'stacked' && (
        <span className="select-head">
          <span className="select-name" aria-hidden="true" {...(explained && tooltip.onHover)}>
            {inactive === undefined ? label : `${label}: ${inactive}`}
          </span>
          {reset}
        </span>
      )}
      {kind === 'quiet' && reset}
      <span className="select-box" {...(kind === 'quiet' && explained && tooltip.onHover)}>
        <select
          aria-label={label}
          aria-describedby={explained ? tooltip.id : undefined}
          value={value}
          disabled={inactive !== undefined}
          onChange={(event) => onChange(event.target.value)}
          {...(explained && tooltip.onFocus)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
        <Icon name="chevron" size={13} />
      </span>
      {explained && tooltip.bubble}
    </span>
  );
}
