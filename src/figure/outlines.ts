import { type Fonts, fontId } from './fonts.ts';
import type { ContourPoint, TrueType } from './trueType.ts';
import type { TextItem, TextRun } from './types.ts';

/** Pieces of a path on the page, in points; curves are quadratic. */
export type Piece =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['Q', cx: number, cy: number, x: number, y: number]
  | readonly ['Z'];

type Place = (x: number, y: number) => readonly [number, number];

/** The letters of a text item as outlines on the page. */
export function textOutlines(item: TextItem, fonts: Fonts): readonly Piece[] {
  const radians = (item.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const onPage: Place = (u, v) => [item.x + u * cos - v * sin, item.y + u * sin + v * cos];
  return item.runs.flatMap((run) => runOutlines(run, fonts.get(fontId(run)) as TrueType, onPage));
}

function runOutlines(run: TextRun, font: TrueType, onPage: Place): readonly Piece[] {
  const scale = run.size / font.unitsPerEm;
  let pen = run.x;
  return [...run.text].flatMap((char) => {
    const glyph = font.glyphOf(char);
    const start = pen;
    pen += scale * font.advance(glyph);
    return font.contours(glyph).flatMap((contour) => contourPieces(contour, (x, y) => onPage(start + scale * x, run.y - scale * y)));
  });
}

const middle = (a: ContourPoint, b: ContourPoint): ContourPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });

/** Between two control points the curve passes through their middle. */
function contourPieces(contour: readonly ContourPoint[], place: Place): readonly Piece[] {
  const points = contour.flatMap((point, i) => {
    const next = contour[(i + 1) % contour.length] as ContourPoint;
    return point.onCurve || next.onCurve ? [point] : [point, middle(point, next)];
  });
  const first = points.findIndex(({ onCurve }) => onCurve);
  if (first < 0) return [];
  const ordered = [...points.slice(first), ...points.slice(0, first + 1)];
  const start = ordered[0] as ContourPoint;
  const pieces: Piece[] = [['M', ...place(start.x, start.y)]];
  for (let i = 1; i < ordered.length; i++) {
    const point = ordered[i] as ContourPoint;
    if (point.onCurve) pieces.push(['L', ...place(point.x, point.y)]);
    else {
      const end = ordered[++i] as ContourPoint;
      pieces.push(['Q', ...place(point.x, point.y), ...place(end.x, end.y)]);
    }
  }
  return [...pieces, ['Z']];
}
