import { type CSSProperties, type KeyboardEvent, type PointerEvent, useState } from 'react';
import { textBox } from '../../figure/textBox.ts';
import type { FigureModel, TextItem } from '../../figure/types.ts';
import { setStyle } from '../../scenario/edits.ts';
import { LABEL_LENGTH } from '../../scenario/layerStyle.ts';
import { commitEdit } from '../documentStore.ts';
import { Icon } from '../icons.tsx';
import { keepName, type NameChange, UNCHANGED } from './nameEdits.ts';
import { moved } from './useNameDrag.ts';
import './names.css';

interface NameHandlesProps {
  readonly model: FigureModel;
  /** The name as it is drawn. */
  readonly item: TextItem;
  readonly title: string;
  /** The label text behind the name. */
  readonly label: string;
  readonly onBegin: (event: PointerEvent, region: string, change: (dx: number, dy: number) => NameChange) => void;
}

/** px and degrees of one key stroke; a tenth with Shift. */
const STEP = { px: 5, degrees: 5, scale: 1.1 };

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

/** Handles around the name of the selected curve: move, turn, size, rename, hide; by hand or by keys. */
export function NameHandles({ model, item, title, label, onBegin }: NameHandlesProps) {
  const [renaming, setRenaming] = useState(false);
  const region = item.region ?? '';
  const { x, y, width, height, angle } = textBox(item);
  const style: CSSProperties = { left: x, top: y, width: width + 10, height: height + 6, rotate: `${angle}deg` };
  const apply = (change: NameChange) => commitEdit(keepName(moved(item, change), model, change));
  const keys = (change: (dx: number, dy: number) => NameChange) => (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP.px / 5 : STEP.px;
    apply(change(step * move[0], step * move[1]));
  };
  const by = { move, turn: turning(width), size: sizing(width) };
  const turnKeys = (dx: number, dy: number) => ({ ...UNCHANGED, degrees: (dx || dy) * (STEP.degrees / STEP.px) });
  const sizeKeys = (dx: number, dy: number) => ({ ...UNCHANGED, scale: STEP.scale ** ((dx || -dy) / STEP.px) });
  if (renaming) return <Rename x={x} y={y} label={label} region={region} onDone={() => setRenaming(false)} />;
  return (
    <div className="name-handles" style={style}>
      <button
        type="button"
        className="name-move"
        aria-label={`Name of ${title}: arrows move it, Enter renames it`}
        onPointerDown={(event) => onBegin(event, region, by.move)}
        onDoubleClick={() => setRenaming(true)}
        onKeyDown={(event) => (event.key === 'Enter' ? setRenaming(true) : keys(move)(event))}
      />
      <button
        type="button"
        className="name-turn"
        aria-label={`Turn the name of ${title}`}
        onPointerDown={(event) => onBegin(event, region, by.turn)}
        onKeyDown={keys(turnKeys)}
      />
      <button
        type="button"
        className="name-size"
        aria-label={`Size of the name of ${title}`}
        onPointerDown={(event) => onBegin(event, region, by.size)}
        onKeyDown={keys(sizeKeys)}
      />
      <button
        type="button"
        className="name-hide"
        aria-label={`Hide the name of ${title}`}
        onClick={() => commitEdit(setStyle(region, { labelHidden: true }))}
      >
        <Icon name="close" size={13} />
      </button>
    </div>
  );
}

const move = (dx: number, dy: number): NameChange => ({ ...UNCHANGED, dx, dy });

/** The handle at the right end goes round the middle. */
const turning =
  (width: number) =>
  (_: number, dy: number): NameChange => ({ ...UNCHANGED, degrees: (Math.atan2(dy, width / 2) * 180) / Math.PI });

const sizing =
  (width: number) =>
  (dx: number): NameChange => ({ ...UNCHANGED, scale: Math.max(0.2, 1 + (2 * dx) / width) });

interface RenameProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly region: string;
  readonly onDone: () => void;
}

/** A field in the place of the name; empty, it is the usual name again. */
function Rename({ x, y, label, region, onDone }: RenameProps) {
  const [text, setText] = useState(label);
  const finish = (keep: boolean) => {
    if (keep && text.trim() !== label) commitEdit(setStyle(region, { label: text.trim() || undefined }));
    onDone();
  };
  return (
    <input
      className="name-field"
      style={{ left: x, top: y }}
      aria-label="Name at the curve, as text or TeX"
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the name that was just chosen
      autoFocus
      value={text}
      maxLength={LABEL_LENGTH}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
