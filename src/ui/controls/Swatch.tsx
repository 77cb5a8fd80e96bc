import type { Statement } from '../../engine/types.ts';
import { LINES, type LineRole, lineLook, roleOf } from '../../figure/style.ts';
import type { LayerStyle } from '../../scenario/layerStyle.ts';

interface SwatchProps {
  readonly statement: Statement;
  /** Colour of the family; statements that are always ink take no notice. */
  readonly color: string;
  /** Fill above the line; a tint of the colour when absent. */
  readonly fill?: string | undefined;
  /** Look that a person gave the curve; `color` already follows it. */
  readonly look?: LayerStyle | undefined;
}

const WIDTH = 26;
const HEIGHT = 16;
const TINT = 0.18;
const INKS = { ink: 'var(--ink)', ink2: 'var(--ink2)' } as const;

/** A curve in small: its true pattern, width and colour. */
export function Swatch({ statement, color, fill, look }: SwatchProps) {
  const role: LineRole = statement === 'published' ? 'subject' : roleOf(statement);
  const { opacity, colour } = LINES[role];
  const { width, dash, cap } = lineLook({ style: look ?? {} }, role);
  const filled = statement === 'published' || statement === 'context' || statement === 'hint';
  // A filled region lies above its line; a bare line runs through the middle.
  const y = filled ? HEIGHT - 2 - width / 2 : HEIGHT / 2;
  return (
    <svg className="swatch" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {filled && <rect y={2} width={WIDTH} height={HEIGHT - 4} fill={fill ?? color} fillOpacity={fill === undefined ? TINT : 1} />}
      <path
        d={`M0 ${y}H${WIDTH}`}
        stroke={colour === 'family' || look?.colour ? color : INKS[colour]}
        strokeWidth={width}
        strokeLinecap={cap}
        strokeDasharray={dash.join(' ')}
        opacity={opacity}
      />
    </svg>
  );
}
