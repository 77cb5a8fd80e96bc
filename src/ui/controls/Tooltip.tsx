import { cloneElement, type ReactElement } from 'react';
import { useTooltip } from './useTooltip.tsx';

interface TooltipProps {
  readonly text: string;
  /** True when the text only repeats the label of the control, and need not be read twice. */
  readonly repeatsLabel?: boolean;
  readonly children: ReactElement<{ 'aria-describedby'?: string | undefined }>;
}

/** Wraps one control and explains it on hover and keyboard focus. */
export function Tooltip({ text, repeatsLabel = false, children }: TooltipProps) {
  const { id, onHover, onFocus, open, bubble } = useTooltip(text);
  return (
    <span className="tooltip-host" {...onHover} {...onFocus}>
      {repeatsLabel ? children : cloneElement(children, { 'aria-describedby': id })}
      {(open || !repeatsLabel) && bubble}
    </span>
  );
}
