import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from '../icons.tsx';

interface ButtonProps {
  /** `primary` once per view; `quiet` for words like Reset in a section head. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly type?: 'button' | 'submit';
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ kind = 'secondary', icon, disabled = false, expanded, type = 'button', ref, onClick, children }: ButtonProps) {
  return (
    <button ref={ref} type={type} className={`button ${kind}`} disabled={disabled} aria-expanded={expanded} onClick={onClick}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
