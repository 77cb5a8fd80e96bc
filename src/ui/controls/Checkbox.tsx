import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';

interface CheckboxProps {
  /** Accessible name; the visible words are `children`. */
  readonly label: string;
  /** `mixed` when only some of a group are on. */
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
}

/** A 15 px box with a target as high as its row. */
export function Checkbox({ label, checked, onChange, children }: CheckboxProps) {
  const mixed = checked === 'mixed';
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked === true}
        ref={(input) => {
          if (input !== null) input.indeterminate = mixed;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="checkbox-box" aria-hidden="true">
        <Icon name={mixed ? 'minus' : 'check'} size={13} />
      </span>
      {children}
    </label>
  );
}
