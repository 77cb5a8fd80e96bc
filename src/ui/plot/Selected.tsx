import type { PathItem } from '../../figure/types.ts';
import { openPath } from './edges.ts';

const WIDTH = 3;
const HANDLE = 8;

type XY = readonly [number, number];

/** The selected curve: a strong line in its own pattern with square handles at its ends. */
export function Selected({ region, edges }: { readonly region: string | null; readonly edges: readonly PathItem[] }) {
  return (
    <g pointerEvents="none" data-selected-curve={region ?? undefined}>
      {edges.map((edge) => (
        <path
          key={edge.key}
          d={openPath(edge)}
          fill="none"
          stroke={edge.stroke ?? 'none'}
          strokeWidth={WIDTH}
          strokeDasharray={edge.dash.join(' ') || undefined}
          strokeLinejoin="round"
        />
      ))}
      {ends(edges).map(([x, y]) => (
        <rect key={`${x} ${y}`} className="handle" x={x - HANDLE / 2} y={y - HANDLE / 2} width={HANDLE} height={HANDLE} />
      ))}
    </g>
  );
}

/** More open ends than this belong to a curve that leaves the frame again and again. */
const MOST_ENDS = 4;

const same = (a: XY, b: XY): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.5;

/** Open ends of what is drawn; left and right end where there are none, as for an island, or too many. */
function ends(edges: readonly PathItem[]): readonly XY[] {
  const lines = edges.flatMap((edge) => edge.lines);
  const tips = lines.flatMap((line) => [line[0], line.at(-1)]).filter((tip) => tip !== undefined);
  const open = tips.filter((tip) => tips.filter((other) => same(tip, other)).length === 1);
  return open.length > 0 && open.length <= MOST_ENDS ? open : extremes(lines.flat());
}

function extremes([first, ...rest]: readonly XY[]): readonly XY[] {
  if (!first) return [];
  const left = rest.reduce((a, b) => (b[0] < a[0] ? b : a), first);
  const right = rest.reduce((a, b) => (b[0] > a[0] ? b : a), first);
  return [left, right];
}
