import type { FigureModel } from '../../figure/types.ts';
import type { PlanePoint } from './planePoint.ts';

/** Dotted lines through a point and a double ring on it. */
export function Crosshair({ model, point: [x, y] }: { model: FigureModel; point: PlanePoint }) {
  const { frame } = model;
  const [px, py] = [model.x.toPoints(x), model.y.toPoints(y)];
  return (
    <g className="crosshair" fill="none">
      <path
        d={`M${frame.x} ${py}H${frame.x + frame.width}M${px} ${frame.y}V${frame.y + frame.height}`}
        strokeWidth={1}
        strokeDasharray="1 3"
      />
      <circle cx={px} cy={py} r={8.5} strokeWidth={4} className="crosshair-paper" />
      <circle cx={px} cy={py} r={8.5} strokeWidth={1.6} />
      <circle cx={px} cy={py} r={2} className="crosshair-dot" />
    </g>
  );
}
