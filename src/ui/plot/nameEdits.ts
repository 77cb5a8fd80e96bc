import { textBox } from '../../figure/textBox.ts';
import type { FigureModel, TextItem } from '../../figure/types.ts';
import { type Edit, setStyle } from '../../scenario/edits.ts';
import { STYLE_RANGES, type StyleChange } from '../../scenario/layerStyle.ts';

/** What a hand or a key does to a name: pixels, degrees, and a factor. */
export interface NameChange {
  readonly dx: number;
  readonly dy: number;
  readonly degrees: number;
  readonly scale: number;
}

export const UNCHANGED: NameChange = { dx: 0, dy: 0, degrees: 0, scale: 1 };

/** The drawn name of a region. */
export const nameOf = ({ items }: FigureModel, region: string | null): TextItem | null =>
  items.find((item): item is TextItem => item.kind === 'text' && item.role === 'name' && item.region === region && region !== null) ?? null;

const rounded = (value: number): number => Number(value.toPrecision(5));

function sizeChange(scale: number, before: number): StyleChange {
  if (scale === 1) return {};
  const [least, most] = STYLE_RANGES.labelSize;
  return { labelSize: Number(Math.min(most, Math.max(least, before * scale)).toPrecision(3)) };
}

/** Readable from left to right, whole degrees. */
function uprightAngle(degrees: number): number {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return Math.round(turned);
}

/** The edit that leaves a name where it is drawn now: in plane coordinates, so that it stays there in every view. */
export function keepName(item: TextItem, model: FigureModel, { scale, degrees }: NameChange): Edit {
  const { x, y, angle } = textBox(item);
  const id = item.region ?? '';
  return (s) => {
    const place = { labelAt: [rounded(model.x.fromPoints(x)), rounded(model.y.fromPoints(y))] as const };
    const turned = uprightAngle(angle);
    const angled = degrees !== 0 || turned !== 0 ? { labelAngle: turned === 0 ? undefined : turned } : {};
    return setStyle(id, { ...place, ...angled, ...sizeChange(scale, s.styles[id]?.labelSize ?? 1) })(s);
  };
}
