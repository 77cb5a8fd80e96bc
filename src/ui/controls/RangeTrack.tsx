import type { CSSProperties, ReactNode } from 'react';
import type { NumberParameter } from '../../catalog/parameter.ts';
import { formatParameter, spokenText } from './formatNumber.ts';
import { fractionOf, type Range } from './rangeScale.ts';
import { useRange } from './useRange.ts';

interface RangeTrackProps {
  /** Accessible name of the slider. */
  readonly label: string;
  readonly parameter: NumberParameter;
  readonly value: number;
  /** What the track spans; the limits of the parameter when absent. */
  readonly span?: Range;
  /** Colour of the filled part and of the thumb's ring; ink when absent. */
  readonly color?: string | undefined;
  /** True when the control has no effect here: drawn grey and does not move. */
  readonly inactive?: boolean;
  readonly describedBy?: string;
  readonly onPreview: (value: number) => void;
  readonly onCommit: (value: number) => void;
  readonly adjust?: (value: number, free: boolean) => number;
  readonly onFocus?: (event: React.FocusEvent) => void;
  readonly onLeave?: () => void;
  /** What is drawn on the track, under the thumb. */
  readonly children?: ReactNode;
}

/** Kept: to make one for every slider in every frame cost a twentieth of a drag. */
const WITHOUT_EXPONENT = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/** Without an exponent, which ARIA does not know. */
const plain = (value: number): number => WITHOUT_EXPONENT.format(value) as unknown as number;

/** The row with track and thumb that answers to pointer and keyboard. */
export function RangeTrack(props: RangeTrackProps) {
  const { label, parameter, value, span = parameter, color, inactive = false, describedBy, children, onFocus, onLeave } = props;
  const { dragging, handlers } = useRange({ ...props, range: parameter });
  const unit = parameter.unit ? ` ${parameter.unit}` : '';
  const style = { '--at': fractionOf(value, span), ...(color !== undefined && { '--tone': color }) } as CSSProperties;
  return (
    <div
      role="slider"
      className="range"
      tabIndex={inactive ? -1 : 0}
      aria-label={label}
      aria-valuemin={plain(parameter.min)}
      aria-valuemax={plain(parameter.max)}
      aria-valuenow={plain(value)}
      aria-valuetext={`${spokenText(formatParameter(value, parameter))}${unit}`}
      aria-disabled={inactive || undefined}
      aria-describedby={describedBy}
      data-dragging={dragging || undefined}
      style={style}
      {...(!inactive && handlers)}
      onFocus={onFocus}
      onBlur={() => {
        handlers.onBlur();
        onLeave?.();
      }}
    >
      {children}
      <span className="range-thumb" />
    </div>
  );
}
