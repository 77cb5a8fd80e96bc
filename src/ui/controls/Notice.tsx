import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

interface NoticeProps {
  /** `alert` interrupts a screen reader: for what is broken; `status` waits. */
  readonly role?: 'status' | 'alert';
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

/** One line under the header: icon, words, what can be done. */
export function Notice({ role = 'status', icon = 'warning', action, onDismiss, children }: NoticeProps) {
  return (
    <div className="notice" role={role} data-error={role === 'alert' || undefined}>
      <Icon name={icon} />
      <span className="notice-words">{children}</span>
      {action && (
        <Button kind="quiet" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
      {onDismiss && <IconButton icon="close" label="Dismiss" size="panel" onClick={onDismiss} />}
    </div>
  );
}
