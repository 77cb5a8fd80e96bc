import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { useTooltip } from './useTooltip.tsx';

interface CheckboxProps {
  /** Accessible name; the visible words are `children`. */
  readonly label: string;
  /** `mixed` when only some of a group are on. */
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
  /** What it does, shown on hover and focus. */
  readonly about?: string;
  readonly children?: ReactNode;
}

/** A 15 px box with a target as high as its row. */
export function Checkbox({ label, checked, onChange, about = '', children }: CheckboxProps) {
  const mixed = checked === 'mixed';
  const tooltip = useTooltip(about);
  const explained = about !== '';
  return (
    <label className="checkbox" {...(explained && tooltip.onHover)}>
      <input
        type="checkbox"
        aria-label={label}
        aria-describedby={explained ? tooltip.id : undefined}
        checked={checked === true}
        ref={(input) => {
          if (input !== null) input.indeterminate = mixed;
        }}
        onChange={(event) => onChange(event.target.checked)}
        {...(explained && tooltip.onFocus)}
      />
      <span className="checkbox-box" aria-hidden="true">
        <Icon name={mixed ? 'minus' : 'check'} size={13} />
      </span>
      {children}
      {explained && tooltip.bubble}
    </label>
  );
}
