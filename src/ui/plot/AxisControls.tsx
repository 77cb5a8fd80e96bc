import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { planes } from '../../catalog/index.ts';
import type { Direction } from '../../scenario/axes.ts';
import { documentStore } from '../documentStore.ts';
import { Icon } from '../icons.tsx';
import './axisControls.css';

const AxisSheet = lazy(async () => ({ default: (await import('./AxisSheet.tsx')).AxisSheet }));

const TITLES = { x: 'Horizontal axis', y: 'Vertical axis' } as const;

/** A quiet button at the end of each axis that says how it is drawn and changes it. */
export const AxisControls = memo(() => (['x', 'y'] as const).map((direction) => <AxisControl key={direction} direction={direction} />));

function AxisControl({ direction }: { readonly direction: Direction }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const scale = documentStore(({ scenario }) => scenario.axes[direction].scale);
  const name = documentStore(({ scenario }) => planes[scenario.plane][direction].name);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useDismiss(root, open, setOpen, close);
  return (
    <div ref={root} className="axis-control" data-direction={direction}>
      <button
        ref={button}
        type="button"
        className="axis-button"
        aria-label={`${TITLES[direction]}, ${name}: ${scale}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {scale}
        <Icon name="chevron" size={13} />
      </button>
      <Suspense>{open && <AxisSheet direction={direction} title={TITLES[direction]} />}</Suspense>
    </div>
  );
}

/** Closes at Escape, at a press elsewhere, and when the focus moves on. */
function useDismiss(root: React.RefObject<HTMLDivElement | null>, open: boolean, setOpen: (open: boolean) => void, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    window.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      window.removeEventListener('keydown', onKey, true);
    };
  });
}
