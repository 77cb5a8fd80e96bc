import type { FigureModel } from '../../figure/types.ts';
import { Crosshair } from './Crosshair.tsx';
import { FigureText } from './FigureSvg.tsx';
import type { Pill } from './pills.ts';
import type { PlanePoint } from './planePoint.ts';

interface PinProps {
  readonly model: FigureModel;
  readonly point: PlanePoint;
  readonly pills: readonly Pill[];
}

/** The pinned point with its values over the axes. */
export function Pin({ model, point, pills }: PinProps) {
  return (
    <g data-pin="" pointerEvents="none">
      <Crosshair model={model} point={point} />
      {pills.map(({ box, text }) => (
        <g key={text.key}>
          <rect {...box} rx={2.5} className="pill" />
          <FigureText item={text} />
        </g>
      ))}
    </g>
  );
}
