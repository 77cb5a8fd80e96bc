import type { Ref } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Tooltip } from './Tooltip.tsx';

const EDGE = { header: 34, zoom: 30, panel: 28, row: 24 } as const;

interface IconButtonProps {
  readonly icon: IconName;
  /** Accessible name and tooltip. */
  readonly label: string;
  /** Where it stands: 34, 30, 28 or 24 px; in rows the icon is 15 px. */
  readonly size?: keyof typeof EDGE;
  readonly disabled?: boolean;
  /** For buttons that stay down, such as a pin. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
}

/** A button that shows only a drawing; its name appears on hover and focus. */
export function IconButton({ icon, label, size = 'header', disabled = false, pressed, expanded, ref, onClick }: IconButtonProps) {
  return (
    <Tooltip text={label} repeatsLabel>
      <button
        ref={ref}
        type="button"
        className="icon-button"
        style={{ '--size': `${EDGE[size]}px` } as React.CSSProperties}
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        disabled={disabled}
        onClick={onClick}
      >
        <Icon name={icon} size={size === 'row' ? 15 : 18} />
      </button>
    </Tooltip>
  );
}
