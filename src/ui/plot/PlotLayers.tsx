import { type PlaneId, planes } from '../../catalog/index.ts';
import type { FigureModel, Item } from '../../figure/types.ts';
import { themes } from '../themes.ts';
import { Crosshair } from './Crosshair.tsx';
import { FigureItems } from './FigureSvg.tsx';
import { Highlight } from './Highlight.tsx';
import { Pin } from './Pin.tsx';
import { besidePills, inFrame, pillsOf } from './pills.ts';
import type { PlanePoint } from './planePoint.ts';
import { Selected } from './Selected.tsx';

interface PlotLayersProps {
  readonly model: FigureModel;
  readonly plane: PlaneId;
  readonly theme: 'light' | 'dark';
  readonly highlighted: string | null;
  readonly selected: string | null;
  readonly pin: PlanePoint | null;
  /** Crosshair of the keyboard. */
  readonly cross: PlanePoint | null;
}

/** The figure with what is marked in it: hovered and selected curves under the names, points over everything. */
export function PlotLayers({ model, plane, theme, highlighted, selected, pin, cross }: PlotLayersProps) {
  const pinned = pin && inFrame(model, pin) ? pin : null;
  const pills = pinned ? pillsOf(model, planes[plane], pinned, themes[theme]) : [];
  const items = besidePills(model.items, pills);
  const names = firstName(items);
  return (
    <>
      <FigureItems items={items.slice(0, names)} />
      <Highlight model={model} region={highlighted} />
      <Selected model={model} region={selected} />
      <FigureItems items={items.slice(names)} />
      {pinned && <Pin model={model} point={pinned} pills={pills} />}
      {cross && <Crosshair model={model} point={cross} />}
    </>
  );
}

/** Index from which names are drawn. */
function firstName(items: readonly Item[]): number {
  const found = items.findIndex(({ role }) => role === 'name' || role === 'leader');
  return found < 0 ? items.length : found;
}
