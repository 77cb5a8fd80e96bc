import type { ReactNode } from 'react';
import type { Statement } from '../../engine/types.ts';
import type { LayerStyle } from '../../scenario/layerStyle.ts';
import { Icon } from '../icons.tsx';
import { Checkbox } from './Checkbox.tsx';
import { MathText } from './MathText.tsx';
import { Swatch } from './Swatch.tsx';

type RowState =
  /** Being computed: a turning arc after 300 ms. */
  | { readonly kind: 'pending' }
  /** No curve: what failed, and a way to try again. */
  | { readonly kind: 'failed'; readonly message: string; readonly onRetry: () => void }
  /** Drawn as other assumptions; the reason in the TeX subset, e.g. `needs $\alpha_D = 0.5$`. */
  | { readonly kind: 'other'; readonly reason: string };

interface CurveRowProps {
  /** Name in plain words, for the labels of the controls. */
  readonly title: string;
  /** Visible name in the TeX subset; the title when absent. */
  readonly tex?: string;
  readonly checked: boolean | 'mixed';
  readonly onToggle: (checked: boolean) => void;
  readonly statement: Statement;
  readonly color: string;
  /** Fill of the swatch, for the grey union of existing limits. */
  readonly fill?: string;
  /** Count or condition at the right end, e.g. `9 of 14`. */
  readonly trailing?: ReactNode;
  readonly state?: RowState | undefined;
  readonly selected?: boolean;
  /** True while the curve is hovered in the figure. */
  readonly highlighted?: boolean;
  /** The name becomes a button. */
  readonly onSelect?: (() => void) | undefined;
  /** Set for a group whose members the name shows or hides. */
  readonly expanded?: boolean | undefined;
  /** The swatch becomes a button; `styling` while what it opens is open. */
  readonly onStyle?: (() => void) | undefined;
  readonly styling?: boolean | undefined;
  /** Look that a person gave the curve. */
  readonly look?: LayerStyle | undefined;
  /** Pointer or focus enters (true) or leaves the row. */
  readonly onHover?: ((inside: boolean) => void) | undefined;
}

/** A curve or a group of curves in the list: switch, pattern, name, count. */
export function CurveRow(props: CurveRowProps) {
  const { title, checked, onToggle, state, selected = false, highlighted = false, onHover } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no list row
    <div
      className="curve-row"
      role="group"
      aria-label={title}
      aria-busy={state?.kind === 'pending' || undefined}
      data-selected={selected || undefined}
      data-highlighted={highlighted || undefined}
      data-state={state?.kind}
      onPointerEnter={() => onHover?.(true)}
      onPointerLeave={() => onHover?.(false)}
      onFocus={() => onHover?.(true)}
      onBlur={() => onHover?.(false)}
    >
      <Checkbox label={`Show ${title}`} checked={checked} onChange={onToggle} />
      <RowSwatch {...props} />
      <RowName {...props} />
      <RowEnd {...props} />
    </div>
  );
}

function RowSwatch({ title, statement, color, fill, onStyle, styling, look, state }: CurveRowProps) {
  const swatch = <Swatch statement={state?.kind === 'other' ? 'other' : statement} color={color} fill={fill} look={look} />;
  if (onStyle === undefined) return swatch;
  return (
    <button type="button" className="curve-swatch" aria-label={`Look of ${title}`} aria-expanded={styling} onClick={onStyle}>
      {swatch}
    </button>
  );
}

function RowName({ title, tex = title, selected, expanded, onSelect }: CurveRowProps) {
  const name = <MathText tex={tex} mode="text" />;
  if (onSelect === undefined) return <span className="curve-name">{name}</span>;
  const pressed = expanded === undefined ? (selected ?? false) : undefined;
  return (
    <button type="button" className="curve-name" aria-expanded={expanded} aria-pressed={pressed} onClick={onSelect}>
      {name}
      {expanded !== undefined && <Icon name="chevron" size={13} />}
    </button>
  );
}

function RowEnd({ state, trailing }: CurveRowProps) {
  if (state?.kind === 'pending')
    return (
      <span className="curve-end">
        <span className="pending-arc" role="img" aria-label="Computing" />
      </span>
    );
  if (state?.kind === 'failed')
    return (
      <span className="curve-end curve-failure" role="alert">
        <Icon name="warning" size={15} />
        <span>
          {state.message}
          <button type="button" className="text-button" onClick={state.onRetry}>
            Retry
          </button>
        </span>
      </span>
    );
  return <span className="curve-end">{state?.kind === 'other' ? <MathText tex={state.reason} mode="text" /> : trailing}</span>;
}
