import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { planes } from '../catalog/index.ts';
import { limitDefaults } from '../catalog/limitDefaults.ts';
import type { Region } from '../engine/types.ts';
import { besideInput } from '../figure/besideInput.ts';
import { figureAxes } from '../figure/figureAxes.ts';
import { showLimits } from '../scenario/edits.ts';
import { assumptions } from './assumptions.ts';
import { Button } from './controls/Button.tsx';
import { MathText } from './controls/MathText.tsx';
import { commitEdit, documentStore } from './documentStore.ts';
import { pinPoint, selectCurve, takeBack, usePinned, useSelectedCurve } from './inspector/selectionStore.ts';
import { InWords } from './plot/InWords.tsx';
import { Plot } from './plot/Plot.tsx';
import type { PlanePoint } from './plot/planePoint.ts';
import { plotStore } from './plot/plotStore.ts';
import { Readout } from './plot/Readout.tsx';
import { Spoken } from './plot/Spoken.tsx';
import { useNamed } from './plot/useNamed.ts';
import { ViewButtons } from './plot/ViewButtons.tsx';
import { TourOffer } from './tour/TourOffer.tsx';
import { useKept } from './useKept.ts';
import { useRegions } from './useRegions.ts';
import type { ThemeId } from './useTheme.ts';

const HelpSheet = lazy(async () => ({ default: (await import('./plot/HelpSheet.tsx')).HelpSheet }));

interface StageProps {
  readonly theme: ThemeId;
  readonly highlighted: string | null;
  readonly onHighlight: (region: string | null) => void;
}

/** Title, one sentence of assumptions, the figure, and what lies under the pointer. */
export function Stage({ theme, highlighted, onHighlight }: StageProps) {
  const { plane, params, cl, view, axes, layers, beside } = documentStore((state) => state.scenario);
  const regions = useRegions();
  const words = useId();
  const [point, setPoint] = useState<PlanePoint | null>(null);
  const pinned = usePinned();
  const pin = useKept(pinned && planes[plane].fromPoint(pinned, params));
  const shownAxes = useKept(figureAxes({ plane, params, axes }));
  const besideIt = useMemo(
    () => besideInput({ plane, params, axes, layers, beside }, regions),
    [plane, params, axes, layers, beside, regions],
  );
  const [byKeyboard, setByKeyboard] = useState(false);
  const look = (at: PlanePoint | null, fromKeyboard: boolean) => {
    setPoint(at);
    setByKeyboard(fromKeyboard);
  };
  const help = plotStore((state) => state.help);
  const selected = useSelectedCurve();
  const under = regions.find((region) => region.id === highlighted) ?? null;
  return (
    <main className="stage" id="figure">
      <div className="stage-head">
        <h1>{planes[plane].headline}</h1>
        <p className="assumptions">
          <span className="assumptions-model">{planes[plane].model.title}, </span>
          <MathText tex={[assumptions(planes[plane].model, params, cl), ...cautions(regions)].join('; ')} mode="text" />
        </p>
        <ViewButtons />
      </div>
      <Plot
        axes={shownAxes}
        beside={besideIt}
        home={planes[plane].view}
        view={view}
        regions={regions}
        named={useNamed(plane, regions)}
        theme={theme}
        description={figureDescription(planes[plane].about, regions)}
        describedBy={words}
        highlighted={highlighted}
        selected={selected}
        pin={pin}
        onPoint={look}
        onHighlight={onHighlight}
        onSelect={selectCurve}
        onPin={pinPoint}
        onTakeBack={takeBack}
      />
      <InWords id={words} plane={plane} regions={regions} view={view} />
      <TourOffer />
      <Readout point={point} region={under} />
      <Spoken point={byKeyboard ? point : null} curve={under?.title ?? null} />
      <Suspense>{help && <HelpSheet />}</Suspense>
      {regions.length === 0 && (
        <div className="stage-empty">
          <p>No curves shown.</p>
          <Button onClick={() => commitEdit(showLimits(limitDefaults[plane] ?? [], true))}>Show existing limits</Button>
        </div>
      )}
    </main>
  );
}

/** What is said of computed curves in the line of assumptions: `NA64e not compared with a published curve`. */
const cautions = (regions: readonly Region[]): string[] =>
  regions.flatMap(({ statement, state, label, remark }) =>
    statement === 'computed' && state === 'ready' && remark !== undefined ? [`${label.split(' computed')[0]} ${remark}`] : [],
  );

/** Accessible description of the figure. */
function figureDescription(about: string, regions: readonly Region[]): string {
  const names = regions.filter((region) => region.state !== 'failed').map((region) => region.title);
  return `${about}. ${names.length} curves: ${names.join('; ')}.`;
}
