import type { NumberParameter } from '../../catalog/parameter.ts';
import { rangeText } from './formatNumber.ts';
import { IconButton } from './IconButton.tsx';
import { MathText } from './MathText.tsx';
import { RangeTrack } from './RangeTrack.tsx';
import { TypedValue } from './TypedValue.tsx';
import { useTooltip } from './useTooltip.tsx';

interface SliderProps {
  readonly parameter: NumberParameter;
  readonly value: number;
  /** Value that reset returns to; `parameter.initial` when absent (experiments have their own). */
  readonly initial?: number;
  /** Colour of the filled part and of the ring: the experiment's family colour; ink when absent. */
  readonly color?: string;
  /** One sentence when the control has no effect here, e.g. `this plane does not depend on it`. */
  readonly inactive?: string | undefined;
  /** Small text under the track, e.g. `fitted to the 2022 curve`. */
  readonly fittedNote?: string;
  /** Shows the symbol after the name. */
  readonly showSymbol?: boolean;
  readonly onPreview: (value: number) => void;
  readonly onCommit: (value: number) => void;
}

/** Name, typed value and track of one number. */
export function Slider(props: SliderProps) {
  const { parameter, value, color, inactive, onPreview, onCommit } = props;
  const { initial = parameter.initial, fittedNote, showSymbol = true } = props;
  const tooltip = useTooltip(`${parameter.about} ${rangeText(parameter)}`);
  const changed = inactive === undefined && value !== initial;
  const reset = (): void => {
    if (changed) onCommit(initial);
  };
  return (
    <div className="slider" data-inactive={inactive !== undefined || undefined}>
      <span className="slider-name" {...tooltip.onHover}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the reset button does the same */}
        <span onDoubleClick={reset}>
          {parameter.name}
          {inactive === undefined ? showSymbol && <NameSymbol tex={parameter.symbol} /> : `: ${inactive}`}
        </span>
        {tooltip.bubble}
      </span>
      {changed && <IconButton icon="reset" label={`Reset ${parameter.name}`} size="row" onClick={reset} />}
      <TypedValue label={parameter.name} parameter={parameter} value={value} onCommit={onCommit} inactive={inactive !== undefined} />
      <RangeTrack
        label={parameter.name}
        parameter={parameter}
        value={value}
        color={color}
        inactive={inactive !== undefined}
        describedBy={tooltip.id}
        onPreview={onPreview}
        onCommit={onCommit}
        onFocus={tooltip.onFocus.onFocus}
        onLeave={tooltip.onFocus.onBlur}
      >
        <span className="range-filled" />
      </RangeTrack>
      {fittedNote && <span className="slider-note">{fittedNote}</span>}
    </div>
  );
}

const NameSymbol = ({ tex }: { readonly tex: string }) => (
  <>
    {' '}
    <MathText tex={tex} />
  </>
);
