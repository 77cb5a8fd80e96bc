import { useId, useMemo } from 'react';
import { planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { draw } from '../../engine/draw.ts';
import type { Region } from '../../engine/types.ts';
import { figureAxes } from '../../figure/figureAxes.ts';
import { followingFigure, sameCurves, type Unviewed } from '../../figure/following.ts';
import { figureModel } from '../../figure/model.ts';
import { board as boardSize, phone } from '../../figure/sizes.ts';
import type { LayeredModel, Union } from '../../figure/types.ts';
import { setBoard, setPlane } from '../../scenario/edits.ts';
import type { Scenario, View } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { commitEdit } from '../documentStore.ts';
import { pinnedIn } from '../inspector/pinnedPoints.ts';
import { selectionStore } from '../inspector/selectionStore.ts';
import { limitStore } from '../limitStore.ts';
import { Crosshair } from '../plot/Crosshair.tsx';
import { FigureItems } from '../plot/FigureSvg.tsx';
import { InWords } from '../plot/InWords.tsx';
import { useRestedInput } from '../plot/usePlotModel.ts';
import { useSize } from '../plot/useSize.ts';
import { useUnion } from '../plot/useUnion.ts';
import { resultStore } from '../resultStore.ts';
import { themes } from '../themes.ts';
import { useKept } from '../useKept.ts';
import type { ThemeId } from '../useTheme.ts';

/** One plane of the board: a head that opens it, and the figure. */
export function Tile({ scenario, theme }: { scenario: Scenario; theme: ThemeId }) {
  const { title, headline } = planes[scenario.plane];
  const pinned = usePinnedIn(scenario);
  const absent = selectionStore(({ selection }) => selection?.kind === 'point') && pinned === null;
  const open = () => commitEdit((s) => setBoard(false)(setPlane(scenario.plane)(s)));
  return (
    <section className="tile">
      <button type="button" className="tile-head" onClick={open}>
        <strong>
          <MathText tex={title} mode="text" />
        </strong>{' '}
        <span className="quiet-text">{absent ? 'the pinned point is not in this model' : headline}</span>
      </button>
      <TileFigure scenario={scenario} theme={theme} />
    </section>
  );
}

/** The point that is pinned in the plane of a tile. */
const usePinnedIn = ({ plane, params }: Scenario): Point | null => selectionStore(({ points }) => pinnedIn(points, planes[plane], params));

function TileFigure({ scenario: seen, theme }: { scenario: Scenario; theme: ThemeId }) {
  const [box, size] = useSize<HTMLDivElement>();
  const words = useId();
  const scenario = useKept(seen);
  const results = resultStore((state) => state.results);
  const last = resultStore((state) => state.last);
  const limits = limitStore((state) => state.limits);
  const regions = useMemo(() => draw(scenario, { results, last, limits }), [scenario, results, last, limits]);
  const union = useUnion(regions);
  const axes = useKept(figureAxes(scenario));
  const { fromPoint, about } = planes[scenario.plane];
  const input = useMemo(
    () => (size && size.width > 100 && size.height > 100 ? inputOf({ regions, union, axes }, size, theme) : null),
    [size, theme, axes, regions, union],
  );
  const model = useTileModel(input, scenario.view);
  const pinned = usePinnedIn(scenario);
  const pin = pinned && fromPoint(pinned, scenario.params);
  return (
    <div className="plot" ref={box}>
      {model && (
        <svg
          className="plot-svg"
          width={model.width}
          height={model.height}
          role="img"
          aria-label={`${about}: ${regions.length} curves: ${regions.map((region) => region.title).join('; ')}.`}
          aria-describedby={words}
          aria-busy={regions.some((region) => region.state === 'pending')}
        >
          <FigureItems items={model.layers.under} />
          <FigureItems items={model.layers.data} />
          <FigureItems items={model.layers.names} />
          <FigureItems items={model.layers.axes} />
          {pin && <Crosshair model={model} point={pin} />}
        </svg>
      )}
      <InWords id={words} plane={scenario.plane} regions={regions} view={scenario.view} />
    </div>
  );
}

interface Drawn {
  readonly regions: readonly Region[];
  readonly union: Union | null;
  readonly axes: ReturnType<typeof figureAxes>;
}

const inputOf = ({ regions, union, axes }: Drawn, page: { width: number; height: number }, theme: ThemeId): Unviewed => ({
  regions,
  ...(union ? { union } : {}),
  ...page,
  theme: themes[theme],
  size: page.width < 480 ? phone : boardSize,
  ...axes,
});

/** The figure; while a parameter moves its curves, their names go with them, and are laid out again when the hand rests. */
function useTileModel(input: Unviewed | null, view: View): LayeredModel | null {
  const restedInput = useRestedInput(input, sameCurves);
  const rested = useMemo(() => restedInput && figureModel({ ...restedInput, view }), [restedInput, view]);
  return useMemo(() => {
    if (!input || !restedInput || !rested) return null;
    return restedInput === input ? rested : followingFigure(rested, restedInput, { ...input, view });
  }, [input, restedInput, rested, view]);
}
