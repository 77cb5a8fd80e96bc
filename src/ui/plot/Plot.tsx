import { useMemo, useRef, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { besideInput } from '../../figure/besideInput.ts';
import type { figureAxes } from '../../figure/figureAxes.ts';
import type { Unviewed } from '../../figure/following.ts';
import { phone, screen } from '../../figure/sizes.ts';
import type { Union } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';
import { lazyPart } from '../controls/lazyPart.tsx';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { AxisControls } from './AxisControls.tsx';
import { BoxMark } from './BoxMark.tsx';
import { nameOf } from './nameEdits.ts';
import { nearestRegion } from './nearestRegion.ts';
import { PlotLayers } from './PlotLayers.tsx';
import { inFrame } from './pills.ts';
import { type PlanePoint, pointAt } from './planePoint.ts';
import { useNameDrag } from './useNameDrag.ts';
import { usePlotGestures } from './usePlotGestures.ts';
import { usePlotModel } from './usePlotModel.ts';
import { usePointer } from './usePointer.ts';
import { useSize } from './useSize.ts';
import { useUnion } from './useUnion.ts';

const NameHandles = lazyPart('The handles of the name', async () => (await import('./NameHandles.tsx')).NameHandles);

interface PlotProps {
  readonly axes: ReturnType<typeof figureAxes>;
  /** Panel and close-up. */
  readonly beside: ReturnType<typeof besideInput>;
  readonly view: View;
  /** First view of the plane. */
  readonly home: View;
  readonly regions: readonly Region[];
  /** Whether the curves have their names yet. */
  readonly named: boolean;
  readonly theme: ThemeId;
  readonly description: string;
  /** Element that says the figure in words. */
  readonly describedBy: string;
  readonly highlighted: string | null;
  readonly selected: string | null;
  readonly pin: PlanePoint | null;
  readonly onPoint: (point: PlanePoint | null, fromKeyboard: boolean) => void;
  readonly onHighlight: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
  readonly onPin: (point: PlanePoint) => void;
  /** Takes back what the first half of a double click did. */
  readonly onTakeBack: () => void;
}

/** The figure on the screen, filling its box, with zoom, pan, crosshair, pinned point and selected curve. */
export function Plot(props: PlotProps) {
  const {
    axes,
    beside,
    view,
    home,
    regions,
    named,
    theme,
    description,
    describedBy,
    highlighted,
    selected,
    pin,
    onPoint,
    onHighlight,
    onSelect,
    onPin,
    onTakeBack,
  } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [box, size] = useSize<HTMLDivElement>();
  const [cross, setCross] = useState<PlanePoint | null>(null);
  const union = useUnion(regions, named);
  const input = useMemo(
    () => (size && size.width > 120 && size.height > 120 ? inputOf({ ...axes, ...beside }, { regions, union }, theme, size, pin) : null),
    [axes, beside, regions, union, theme, size, pin],
  );
  const drawn = usePlotModel(input, view, home, named);
  const model = drawn?.now ?? null;
  const click = (px: number, py: number, named: string | null) => {
    if (!model) return;
    const point = pointAt(model, px, py);
    const region = named ?? nearestRegion(model, px, py);
    if (region) onSelect(region);
    else if (inFrame(model, point)) onPin(point);
  };
  const { dragging, box: marked, handlers } = usePlotGestures(svg, model, { onClick: click, onTakeBack });
  const look = (point: PlanePoint | null, region: string | null, fromKeyboard: boolean) => {
    setCross(fromKeyboard ? point : null);
    onPoint(point, fromKeyboard);
    onHighlight(region);
  };
  const pointer = usePointer(model, dragging, { onLook: look, onEnter: onPin, onSelect });
  const naming = useNameDrag(model, onSelect);
  const chosen = regions.find(({ id }) => id === selected);
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
          aria-describedby={describedBy}
          aria-busy={!named || regions.some((region) => region.state === 'pending')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the crosshair
          tabIndex={0}
          {...handlers}
          {...pointer}
          onPointerMove={(event) => {
            handlers.onPointerMove(event);
            pointer.onPointerMove(event);
          }}
        >
          <PlotLayers {...{ drawn, axes, theme, highlighted, selected, pin, cross }} draft={naming.draft} />
          {marked && <BoxMark box={marked} />}
        </svg>
      )}
      {model && name && chosen && (
        <NameHandles
          key={chosen.id}
          model={model}
          item={naming.draft ?? name}
          title={chosen.title}
          label={chosen.label}
          onBegin={naming.begin}
        />
      )}
      {model && <AxisControls />}
    </div>
  );
}

function inputOf(
  around: PlotProps['axes'] & PlotProps['beside'],
  { regions, union }: { readonly regions: readonly Region[]; readonly union: Union | null },
  theme: ThemeId,
  { width, height }: { width: number; height: number },
  pin: PlanePoint | null,
): Unviewed {
  return {
    regions,
    ...(union ? { union } : {}),
    width,
    height,
    theme: themes[theme],
    size: width < 560 ? phone : screen,
    ...around,
    ...(pin ? { pins: [pin] } : {}),
  };
}
