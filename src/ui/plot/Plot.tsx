import { useMemo, useRef, useState } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
import { phone, screen } from '../../figure/sizes.ts';
import type { Union } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';
import { themes } from '../themes.ts';
import { NameHandles } from './NameHandles.tsx';
import { nameOf } from './nameEdits.ts';
import { nearestRegion } from './nearestRegion.ts';
import { PlotLayers } from './PlotLayers.tsx';
import { inFrame } from './pills.ts';
import type { PlanePoint } from './planePoint.ts';
import { useNameDrag } from './useNameDrag.ts';
import { usePlotGestures } from './usePlotGestures.ts';
import { type Unviewed, usePlotModel } from './usePlotModel.ts';
import { usePointer } from './usePointer.ts';
import { useSize } from './useSize.ts';
import { useUnion } from './useUnion.ts';

interface PlotProps {
  readonly plane: PlaneId;
  readonly view: View;
  readonly regions: readonly Region[];
  readonly theme: 'light' | 'dark';
  readonly description: string;
  readonly highlighted: string | null;
  readonly selected: string | null;
  readonly pin: PlanePoint | null;
  readonly onPoint: (point: PlanePoint | null) => void;
  readonly onHighlight: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
  readonly onPin: (point: PlanePoint) => void;
  /** Takes back what the first half of a double click did. */
  readonly onTakeBack: () => void;
}

/** The figure on the screen, filling its box, with zoom, pan, crosshair, pinned point and selected curve. */
export function Plot(props: PlotProps) {
  const { plane, view, regions, theme, description, highlighted, selected, pin, onPoint, onHighlight, onSelect, onPin, onTakeBack } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [box, size] = useSize<HTMLDivElement>();
  const [cross, setCross] = useState<PlanePoint | null>(null);
  const union = useUnion(regions);
  const input = useMemo(
    () => (size && size.width > 120 && size.height > 120 ? inputOf(plane, { regions, union }, theme, size, pin) : null),
    [plane, regions, union, theme, size, pin],
  );
  const { x, y } = planes[plane];
  const extent = useMemo(() => ({ x: [x.min, x.max], y: [y.min, y.max] }) as const, [x, y]);
  const drawn = usePlotModel(input, view, planes[plane].view, extent);
  const model = drawn?.now ?? null;
  const click = (px: number, py: number, named: string | null) => {
    if (!model) return;
    const point = [model.x.fromPoints(px), model.y.fromPoints(py)] as const;
    const region = named ?? nearestRegion(model, px, py);
    if (region) onSelect(region);
    else if (inFrame(model, point)) onPin(point);
  };
  const { dragging, handlers } = usePlotGestures(svg, model, { onClick: click, onTakeBack });
  const look = (point: PlanePoint | null, region: string | null, fromKeyboard: boolean) => {
    setCross(fromKeyboard ? point : null);
    onPoint(point);
    onHighlight(region);
  };
  const pointer = usePointer(model, dragging, { onLook: look, onEnter: onPin });
  const naming = useNameDrag(model, onSelect);
  const named = regions.find(({ id }) => id === selected);
  const name = model && nameOf(model, selected);
  return (
    <div className="plot" ref={box} {...naming.handlers}>
      {drawn && model && (
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
          <PlotLayers {...{ drawn, plane, theme, highlighted, selected, pin, cross }} draft={naming.draft} />
        </svg>
      )}
      {model && name && named && (
        <NameHandles
          key={named.id}
          model={model}
          item={naming.draft ?? name}
          title={named.title}
          label={named.label}
          onBegin={naming.begin}
        />
      )}
    </div>
  );
}

function inputOf(
  id: PlaneId,
  { regions, union }: { readonly regions: readonly Region[]; readonly union: Union | null },
  theme: 'light' | 'dark',
  { width, height }: { width: number; height: number },
  pin: PlanePoint | null,
): Unviewed {
  const { x, y, xDisplay } = planes[id];
  return {
    regions,
    ...(union ? { union } : {}),
    width,
    height,
    theme: themes[theme],
    size: width < 560 ? phone : screen,
    xAxis: { parameter: x, unit: xDisplay.unit, factor: xDisplay.factor },
    yAxis: { parameter: y, unit: y.unit, factor: 1 },
    ...(pin ? { pins: [pin] } : {}),
  };
}
