import { type PointerEvent, type SyntheticEvent, useRef, useState } from 'react';
import { movedText } from '../../figure/textBox.ts';
import type { FigureModel, TextItem } from '../../figure/types.ts';
import { commitEdit } from '../documentStore.ts';
import { keepName, type NameChange, nameOf, UNCHANGED } from './nameEdits.ts';

/** A press that moves less than this is a click, px. */
const SLACK = 4;

interface Press {
  readonly region: string;
  readonly at: readonly [number, number];
  readonly change: (dx: number, dy: number) => NameChange;
}

/**
 * Names that are dragged on the plot. Until the release only the drawn name moves; then its place is
 * kept as one undo step.
 */
export function useNameDrag(model: FigureModel | null, onSelect: (region: string) => void) {
  const press = useRef<Press | null>(null);
  const [drag, setDrag] = useState<{ readonly region: string; readonly change: NameChange } | null>(null);
  const handled = useRef(false);
  const item = model && drag && nameOf(model, drag.region);
  const draft: TextItem | null = item && drag ? moved(item, drag.change) : null;

  const begin = (event: PointerEvent, region: string, change: Press['change']) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { region, at: [event.clientX, event.clientY], change };
    handled.current = true;
    event.stopPropagation();
  };
  const onPointerDownCapture = (event: PointerEvent) => {
    handled.current = false;
    const region = event.button === 0 && event.isPrimary ? regionNamed(event.target) : null;
    if (region) begin(event, region, (dx, dy) => ({ ...UNCHANGED, dx, dy }));
  };
  const onPointerMoveCapture = (event: PointerEvent) => {
    if (!press.current) return;
    event.stopPropagation();
    const { region, at, change } = press.current;
    const [dx, dy] = [event.clientX - at[0], event.clientY - at[1]];
    if (drag || Math.hypot(dx, dy) >= SLACK) setDrag({ region, change: change(dx, dy) });
  };
  const onPointerUpCapture = (event: PointerEvent) => {
    if (!press.current) return;
    event.stopPropagation();
    if (drag && draft && model) commitEdit(keepName(draft, model, drag.change));
    else if (event.type === 'pointerup') onSelect(press.current.region);
    press.current = null;
    setDrag(null);
  };
  const onClickCapture = (event: SyntheticEvent) => handled.current && event.stopPropagation();
  return {
    draft,
    begin,
    handlers: {
      onPointerDownCapture,
      onPointerMoveCapture,
      onPointerUpCapture,
      onPointerCancelCapture: onPointerUpCapture,
      onClickCapture,
    },
  };
}

export const moved = (item: TextItem, { dx, dy, degrees, scale }: NameChange): TextItem => movedText(item, dx, dy, degrees, scale);

const regionNamed = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-role="name"]')?.getAttribute('data-region') ?? null) : null;
