/** A point of a glyph's contour in font units, y up. */
export interface ContourPoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** A TrueType font read for drawing: what the files of the figures need and no more. */
export interface TrueType {
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  /** Glyph of a character; 0 when the font has none. */
  readonly glyphOf: (char: string) => number;
  readonly advance: (glyph: number) => number;
  readonly contours: (glyph: number) => readonly (readonly ContourPoint[])[];
}

export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string) => tables.get(tag) ?? 0;
  const characters = characterMap(view, at('cmap'));
  const longOffsets = view.getInt16(at('head') + 50) === 1;
  const metrics = view.getUint16(at('hhea') + 34);
  const start = (glyph: number) =>
    at('glyf') + (longOffsets ? view.getUint32(at('loca') + 4 * glyph) : 2 * view.getUint16(at('loca') + 2 * glyph));
  return {
    bytes,
    unitsPerEm: view.getUint16(at('head') + 18),
    glyphOf: (char) => characters.get(char.codePointAt(0) ?? 0) ?? 0,
    advance: (glyph) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, metrics - 1)),
    contours: (glyph) => (start(glyph + 1) > start(glyph) ? simpleGlyph(view, start(glyph)) : []),
  };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const row = 12 + 16 * i;
      return [String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(row + k))), view.getUint32(row + 8)];
    }),
  );
}

/** The segments of the format 4 table: all characters of the figures lie below 0x10000. */
function characterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const count = view.getUint16(cmap + 2);
  const starts = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
  const table = starts.find((start) => view.getUint16(start) === 4);
  if (table === undefined) throw new Error('the font has no table of characters');
  const segments = view.getUint16(table + 6) / 2;
  const found = new Map<number, number>();
  for (let i = 0; i < segments; i++) {
    const column = (k: number) => table + 14 + 2 * (k * segments + i) + (k > 0 ? 2 : 0);
    const [end, first, delta, range] = [0, 1, 2, 3].map((k) => view.getUint16(column(k))) as [number, number, number, number];
    for (let code = first; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code : view.getUint16(column(3) + range + 2 * (code - first));
      if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
    }
  }
  return found;
}

const ON_CURVE = 1;
const REPEATED = 8;
/** Flags of a coordinate: stored in one byte; positive byte, or the same as before. */
const SHORT = { x: 2, y: 4 };
const SAME = { x: 16, y: 32 };

function simpleGlyph(view: DataView, start: number): readonly (readonly ContourPoint[])[] {
  const contours = view.getInt16(start);
  if (contours < 0) throw new Error('compound glyphs are dissolved when the fonts are made');
  const ends = Array.from({ length: contours }, (_, i) => view.getUint16(start + 10 + 2 * i));
  const instructions = start + 10 + 2 * contours;
  const count = (ends.at(-1) ?? -1) + 1;
  const { flags, next } = readFlags(view, instructions + 2 + view.getUint16(instructions), count);
  const xs = readCoordinates(view, next, flags, 'x');
  const ys = readCoordinates(view, xs.next, flags, 'y');
  const points = flags.map((flag, i) => ({ x: xs.values[i] ?? 0, y: ys.values[i] ?? 0, onCurve: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

function readFlags(view: DataView, start: number, count: number): { readonly flags: readonly number[]; readonly next: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const repeats = flag & REPEATED ? view.getUint8(at++) : 0;
    for (let i = 0; i <= repeats; i++) flags.push(flag);
  }
  return { flags, next: at };
}

function readCoordinates(view: DataView, start: number, flags: readonly number[], axis: 'x' | 'y') {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    if (flag & SHORT[axis]) value += flag & SAME[axis] ? view.getUint8(at++) : -view.getUint8(at++);
    else if (!(flag & SAME[axis])) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, next: at };
}
