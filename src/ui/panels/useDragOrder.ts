import { type DragEvent, useState } from 'react';
import { moveLayer } from '../../scenario/edits.ts';
import { commitEdit } from '../documentStore.ts';
import type { CurveMember } from './curveGroup.ts';

/** Rows of shown curves that can be dragged into another order of drawing; buttons do the same in the look of a curve. */
export function useDragOrder(members: readonly CurveMember[]) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const place = (id: string | null) => members.findIndex((member) => member.id === id);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return ({ id, shown }: CurveMember) => ({
    draggable: shown,
    'data-drop': over === id && dragged !== id ? (place(dragged) < place(id) ? 'after' : 'before') : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null || !shown) return;
      event.preventDefault();
      setOver(id);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null && dragged !== id) commitEdit(moveLayer(dragged, id));
      end();
    },
    onDragEnd: end,
  });
}
