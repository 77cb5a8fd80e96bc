import type { PathItem } from '../../figure/types.ts';
import { openPath } from './edges.ts';

/** Glow and a slightly stronger line on the curve under the pointer or of the hovered row. */
export function Highlight({ region, edges }: { readonly region: string; readonly edges: readonly PathItem[] }) {
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
