/** A table of a TrueType file. */
interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

const padded = (length: number): number => 4 * Math.ceil(length / 4);
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

/** The font with the shapes of some glyphs only; the others keep their numbers and are empty. */
export function fontSubset(bytes: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array {
  const tables = tablesOf(bytes);
  const table = (tag: string) => tables.find((one) => one.tag === tag)?.bytes ?? new Uint8Array();
  const long = viewOf(table('head')).getInt16(50) === 1;
  const { glyf, loca } = keptShapes(table('glyf'), table('loca'), long, glyphs);
  return joined(tables.map((one) => (one.tag === 'glyf' ? { ...one, bytes: glyf } : one.tag === 'loca' ? { ...one, bytes: loca } : one)));
}

function tablesOf(bytes: Uint8Array): readonly Table[] {
  const view = viewOf(bytes);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const row = 12 + 16 * i;
    const from = view.getUint32(row + 8);
    return { tag: String.fromCharCode(...bytes.subarray(row, row + 4)), bytes: bytes.slice(from, from + view.getUint32(row + 12)) };
  });
}

function keptShapes(glyf: Uint8Array, loca: Uint8Array, long: boolean, glyphs: ReadonlySet<number>) {
  const [before, after] = [viewOf(loca), viewOf(new Uint8Array(loca.length))];
  const start = (glyph: number) => (long ? before.getUint32(4 * glyph) : 2 * before.getUint16(2 * glyph));
  const count = loca.length / (long ? 4 : 2) - 1;
  const kept: Uint8Array[] = [];
  let end = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const shape = glyphs.has(glyph) ? glyf.subarray(start(glyph), start(glyph + 1)) : glyf.subarray(0, 0);
    kept.push(shape);
    end += padded(shape.length);
    if (long) after.setUint32(4 * (glyph + 1), end);
    else after.setUint16(2 * (glyph + 1), end / 2);
  }
  return { glyf: inOne(kept), loca: new Uint8Array(after.buffer) };
}

/** One after the other, each from a multiple of four bytes. */
function inOne(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + padded(length), 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += padded(part.length);
  }
  return whole;
}

/** Where the file's own sum is kept in `head`, and what all words of a file add up to. */
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

function joined(tables: readonly Table[]): Uint8Array {
  const parts = tables.map(({ tag, bytes }) => (tag === 'head' ? withoutSum(bytes) : bytes));
  const head = new Uint8Array(12 + 16 * tables.length);
  const view = viewOf(head);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  for (const [i, value] of [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].entries())
    view.setUint16(4 + 2 * i, value);
  let at = head.length;
  for (const [i, part] of parts.entries()) {
    const row = 12 + 16 * i;
    for (const [k, char] of [...(tables[i] as Table).tag].entries()) head[row + k] = char.charCodeAt(0);
    for (const [k, value] of [wordSum(part), at, part.length].entries()) view.setUint32(row + 4 + 4 * k, value);
    at += padded(part.length);
  }
  const file = inOne([head, ...parts]);
  const place = tables.findIndex(({ tag }) => tag === 'head');
  viewOf(file).setUint32(view.getUint32(12 + 16 * place + 8) + ADJUSTMENT, (WHOLE_SUM - wordSum(file)) >>> 0);
  return file;
}

function withoutSum(head: Uint8Array): Uint8Array {
  const copy = head.slice();
  viewOf(copy).setUint32(ADJUSTMENT, 0);
  return copy;
}

/** Sum of the big-endian words, modulo 2³². */
function wordSum(bytes: Uint8Array): number {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = viewOf(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
