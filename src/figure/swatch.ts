import type { Region } from '../engine/types.ts';
import { path } from './layers.ts';
import { unitOf } from './sizes.ts';
import { fillColour, fillOpacity, isExclusion, LINES, type LineRole, lineColour, lineLook, lineRole } from './style.ts';
import type { PathItem, SizeClass, Theme } from './types.ts';

/** px on screen. */
export const SWATCH = { width: 30, height: 14, gap: 10 };

/** A piece of a line, or of an area over its edge. */
export interface Sample {
  readonly line: Pick<PathItem, 'stroke' | 'width' | 'dash' | 'cap' | 'opacity'>;
  readonly area: Pick<PathItem, 'fill' | 'opacity'> | null;
}

/** What stands for every curve of a kind. */
export function sampleOfKind(role: LineRole, theme: Theme): Sample {
  const { width, dash, opacity } = LINES[role];
  const stroke = role === 'other' || role === 'outer' ? theme.ink2 : theme.ink;
  const line = { stroke, width: width + theme.bolder, dash, cap: 'butt', opacity } as const;
  if (role === 'hint') return { line, area: { fill: theme.band, opacity: theme.bandOpacity } };
  return { line, area: role === 'outer' ? { fill: theme.union, opacity: 1 } : null };
}

/** What stands for one curve, as it is drawn. */
export function sampleOf(region: Region, theme: Theme): Sample {
  const role = lineRole(region);
  const { width, dash, cap } = lineLook(region, role);
  const line = { stroke: lineColour(region, theme), width: width + theme.bolder, dash, cap, opacity: LINES[role].opacity };
  const filled = region.fill !== 'none' && (isExclusion(region) || region.statement === 'hint');
  return { line, area: filled ? { fill: fillColour(region, theme), opacity: fillOpacity(region, theme) } : null };
}

/** @param x  left end
 *  @param y  middle */
export function swatchItems(key: string, { line, area }: Sample, x: number, y: number, size: SizeClass): readonly PathItem[] {
  const unit = unitOf(size);
  const [right, half] = [x + SWATCH.width * unit, (SWATCH.height / 2) * unit];
  const [top, bottom] = [y - half, y + half];
  const rectangle = [
    [x, top],
    [right, top],
    [right, bottom],
    [x, bottom],
  ] as const;
  const level = area ? bottom : y;
  const edge = [
    [x, level],
    [right, level],
  ] as const;
  const { lineScale } = size;
  const scaled = { width: line.width * lineScale, dash: line.dash.map((length) => length * lineScale) };
  const drawn: PathItem = { ...path(key, [edge]), role: 'swatch', ...line, ...scaled };
  return area ? [{ ...path(`${key}:fill`, [rectangle]), role: 'swatch', closed: true, ...area }, drawn] : [drawn];
}
