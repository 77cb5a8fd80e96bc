import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { MathText } from './MathText.tsx';

const DELAY_MS = 400;
const GAP_PX = 6;
const MARGIN_PX = 8;
const WIDTH_PX = 264;

interface Place {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Under the anchor, or above it in the lower part of the window; never outside. */
function placeBy(anchor: DOMRect): Place {
  const left = Math.max(MARGIN_PX, Math.min(anchor.left, window.innerWidth - WIDTH_PX - MARGIN_PX));
  const under = anchor.bottom < window.innerHeight * 0.7;
  return under ? { left, top: anchor.bottom + GAP_PX } : { left, bottom: window.innerHeight - anchor.top + GAP_PX };
}

/** A host with display: contents has no box of its own: its child stands for it. */
function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  return own.width > 0 || element.firstElementChild === null ? own : element.firstElementChild.getBoundingClientRect();
}

interface TooltipParts {
  /** For aria-describedby of the control that the text explains. */
  readonly id: string;
  /** Spread on what shows the text when the pointer rests on it. */
  readonly onHover: { readonly onPointerEnter: (event: React.PointerEvent) => void; readonly onPointerLeave: () => void };
  /** Spread on what shows the text when it has the keyboard focus. */
  readonly onFocus: {
    readonly onFocus: (event: React.FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: React.KeyboardEvent) => void;
  };
  readonly open: boolean;
  /** The text; in the page also while hidden, because aria-describedby reads it there. */
  readonly bubble: ReactNode;
}

/** An explanation that appears 400 ms after pointing at or focusing a control; Escape hides it. A symbol that stands nowhere else goes first. */
export function useTooltip(text: string, symbol = ''): TooltipParts {
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [place, setPlace] = useState<Place | null>(null);
  const hide = (): void => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  const showBy = (element: Element): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPlace(placeBy(boxOf(element))), DELAY_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useHideOnEscape(place !== null, hide);
  return {
    id,
    open: place !== null,
    onHover: { onPointerEnter: (e) => showBy(e.currentTarget), onPointerLeave: hide },
    onFocus: { onFocus: (e) => e.target.matches(':focus-visible') && showBy(e.currentTarget), onBlur: hide, onKeyDown: hide },
    bubble: (
      <span role="tooltip" id={id} className="tooltip" hidden={place === null} style={place ?? {}}>
        {symbol !== '' && (
          <>
            <MathText tex={symbol} />:{' '}
          </>
        )}
        {text}
      </span>
    ),
  };
}

function useHideOnEscape(open: boolean, hide: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
}
