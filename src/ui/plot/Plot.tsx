import { useMemo, useRef, useState } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
import { figureModel } from '../../figure/model.ts';
import { phone, screen } from '../../figure/sizes.ts';
import type { FigureModel } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';
import { themes } from '../themes.ts';
import { Crosshair } from './Crosshair.tsx';
import { FigureItems } from './FigureSvg.tsx';
import { Highlight } from './Highlight.tsx';
import { usePlotGestures } from './usePlotGestures.ts';
import { usePointer } from './usePointer.ts';
import { useSize } from './useSize.ts';

/** A point of the plane under the pointer or the keyboard crosshair. */
export type PlanePoint = readonly [x: number, y: number];

interface PlotProps {
  readonly plane: PlaneId;
  readonly view: View;
  readonly regions: readonly Region[];
  readonly theme: 'light' | 'dark';
  readonly description: string;
  readonly highlighted: string | null;
  readonly onPoint: (point: PlanePoint | null) => void;
  readonly onHighlight: (region: string | null) => void;
}

/** The figure on the screen, filling its box, with zoom, pan and crosshair. */
export function Plot({ plane, view, regions, theme, description, highlighted, onPoint, onHighlight }: PlotProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [box, size] = useSize<HTMLDivElement>();
  const [cross, setCross] = useState<PlanePoint | null>(null);
  const model = useMemo(
    () => (size && size.width > 120 && size.height > 120 ? modelOf(plane, view, regions, theme, size) : null),
    [plane, view, regions, theme, size],
  );
  const { dragging, handlers } = usePlotGestures(svg, model);
  const pointer = usePointer(model, dragging, (point, region, fromKeyboard) => {
    setCross(fromKeyboard ? point : null);
    onPoint(point);
    onHighlight(region);
  });
  return (
    <div className="plot" ref={box}>
      {model && (
        <svg
          ref={svg}
          className="plot-svg"
          width={model.width}
          height={model.height}
          viewBox={`0 0 ${model.width} ${model.height}`}
          role="img"
          aria-label={description}
          aria-busy={regions.some((region) => region.state === 'pending')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the crosshair
          tabIndex={0}
          {...handlers}
          {...pointer}
          onPointerMove={(event) => {
            handlers.onPointerMove(event);
            pointer.onPointerMove(event);
          }}
        >
          <FigureItems model={model} />
          <Highlight model={model} region={highlighted} />
          {cross && <Crosshair model={model} point={cross} />}
        </svg>
      )}
    </div>
  );
}

function modelOf(
  id: PlaneId,
  view: View,
  regions: readonly Region[],
  theme: 'light' | 'dark',
  { width, height }: { width: number; height: number },
): FigureModel {
  const { x, y, xDisplay } = planes[id];
  return figureModel({
    regions,
    view,
    width,
    height,
    theme: themes[theme],
    size: width < 560 ? phone : screen,
    xAxis: { parameter: x, unit: xDisplay.unit, factor: xDisplay.factor },
    yAxis: { parameter: y, unit: y.unit, factor: 1 },
  });
}
