import { memo } from 'react';
import type { Item, PathItem, TextItem, TextRun } from '../../figure/types.ts';

const FONTS: Readonly<Record<TextRun['font'], string>> = {
  serif: "'STIX Two Text Variable', 'STIX Two Text', serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', sans-serif",
  math: "'STIX Two Math', 'STIX Two Text Variable', serif",
};

const pathData = ({ lines, closed }: PathItem): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${closed ? 'Z' : ''}`).join('');

/** Its opacity is that of fill and line: one of the whole element would give each a layer of its own to be painted on. */
const FigurePath = memo(({ item }: { item: PathItem }) => (
  <path
    d={pathData(item)}
    data-region={item.region}
    data-role={item.role}
    fill={item.fill ?? 'none'}
    stroke={item.stroke ?? 'none'}
    strokeWidth={item.width}
    strokeDasharray={item.dash.length > 0 ? item.dash.join(' ') : undefined}
    strokeLinecap={item.cap}
    strokeLinejoin="round"
    fillOpacity={item.fill ? item.opacity : undefined}
    strokeOpacity={item.stroke ? item.opacity : undefined}
  />
));

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map((run) => (
    <tspan
      key={`${run.x} ${run.y}`}
      x={run.x}
      y={run.y}
      fontSize={run.size}
      fontFamily={FONTS[run.font]}
      fontStyle={run.italic ? 'italic' : 'normal'}
      fontWeight={run.weight}
    >
      {run.text}
    </tspan>
  ));
}

/** Halo and text are two texts: the halo is in the colour that lies behind the name. */
const Writing = memo(({ runs, fill, halo }: Pick<TextItem, 'runs' | 'fill' | 'halo'>) => (
  <>
    {halo && (
      <text stroke={halo.color} strokeWidth={2 * halo.width} strokeLinejoin="round" fill={halo.color}>
        <Runs runs={runs} />
      </text>
    )}
    <text fill={fill}>
      <Runs runs={runs} />
    </text>
  </>
));

/** A name that only moves is not written again. */
export const FigureText = memo(({ item: { x, y, angle, region, role, runs, fill, halo } }: { item: TextItem }) => (
  <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${angle.toFixed(2)})`} data-region={region} data-role={role}>
    <Writing runs={runs} fill={fill} halo={halo} />
  </g>
));

const FigureItem = ({ item }: { item: Item }) => (item.kind === 'path' ? <FigurePath item={item} /> : <FigureText item={item} />);

/** Items of a figure model as SVG elements; nothing is decided here. Items that stand still keep their elements. */
export const FigureItems = memo(({ items }: { items: readonly Item[] }) => items.map((item) => <FigureItem key={item.key} item={item} />));
