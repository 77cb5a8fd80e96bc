import type { FigureModel, PathItem } from '../../figure/types.ts';

/** Glow and a slightly stronger line on the curve under the pointer or of the hovered row. */
export function Highlight({ model, region }: { model: FigureModel; region: string | null }) {
  if (!region) return null;
  const edges = model.items.filter((item): item is PathItem => item.kind === 'path' && item.role === 'edge' && item.region === region);
  return (
    <g pointerEvents="none" data-highlight={region}>
      {edges.map((edge) => (
        <g key={edge.key} fill="none" stroke={edge.stroke ?? 'none'} strokeLinejoin="round">
          <path d={openPath(edge)} strokeWidth={9} opacity={0.18} strokeLinecap="butt" />
          <path
            d={openPath(edge)}
            strokeWidth={edge.width + 0.5}
            strokeDasharray={edge.dash.join(' ') || undefined}
            strokeLinecap={edge.cap}
          />
        </g>
      ))}
    </g>
  );
}

const openPath = ({ lines }: PathItem): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');
