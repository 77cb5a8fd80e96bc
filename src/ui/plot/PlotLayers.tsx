import { type ReactNode, useId } from 'react';
import type { figureAxes } from '../../figure/figureAxes.ts';
import { edgesSeen, type Shift, shiftBetween } from '../../figure/panorama.ts';
import type { FigureModel, Item, TextItem } from '../../figure/types.ts';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { Crosshair } from './Crosshair.tsx';
import { edgesOf } from './edges.ts';
import { FigureItems } from './FigureSvg.tsx';
import { Highlight } from './Highlight.tsx';
import { Pin } from './Pin.tsx';
import { besidePills, inFrame, pillsOf } from './pills.ts';
import type { PlanePoint } from './planePoint.ts';
import { Selected } from './Selected.tsx';
import type { PlotModel } from './usePlotModel.ts';

interface PlotLayersProps {
  readonly drawn: PlotModel;
  readonly axes: ReturnType<typeof figureAxes>;
  readonly theme: ThemeId;
  readonly highlighted: string | null;
  readonly selected: string | null;
  readonly pin: PlanePoint | null;
  /** Crosshair of the keyboard. */
  readonly cross: PlanePoint | null;
  /** A name under the hand, where it is now. */
  readonly draft: TextItem | null;
}

/** The figure with what is marked in it: hovered and selected curves under the names, points over everything. */
export function PlotLayers({ drawn, axes, theme, highlighted, selected, pin, cross, draft }: PlotLayersProps) {
  const { rested, now, curves } = drawn;
  const pinned = pin && inFrame(now, pin) ? pin : null;
  const pills = pinned ? pillsOf(now, axes, pinned, themes[theme]) : [];
  const moving = now !== rested;
  const edges = (region: string | null) => (moving && region !== null ? edgesSeen(curves, region, now) : edgesOf(rested, region));
  return (
    <>
      <FigureItems items={now.layers.under} />
      <Window frame={now.frame}>
        <g transform={matrix(shiftBetween(curves, now))} className="curves">
          <FigureItems items={curves.items} />
        </g>
      </Window>
      <Window frame={moving ? now.frame : null}>
        {highlighted !== null && <Highlight region={highlighted} edges={edges(highlighted)} />}
        <Selected region={selected} edges={edges(selected)} />
        <FigureItems items={draft ? withDraft(now.layers.names, draft) : now.layers.names} />
      </Window>
      <FigureItems items={besidePills(now.layers.axes, pills)} />
      {pinned && <Pin model={now} point={pinned} pills={pills} />}
      {cross && <Crosshair model={now} point={cross} />}
    </>
  );
}

/** The other names stay; a leader would point to where the name was. */
const withDraft = (names: readonly Item[], draft: TextItem): readonly Item[] => [
  ...names.filter(({ region }) => region !== draft.region),
  draft,
];

const matrix = ({ a, b, c, d }: Shift): string => `matrix(${[a, 0, 0, b, c, d].map((n) => n.toFixed(6)).join(' ')})`;

/** Shows what lies in the frame; everything without one. */
function Window({ frame, children }: { readonly frame: FigureModel['frame'] | null; readonly children: ReactNode }) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>{frame && <rect {...frame} />}</clipPath>
      <g clipPath={frame ? `url(#${id})` : undefined}>{children}</g>
    </>
  );
}
