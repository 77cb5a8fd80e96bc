import { inflateSync } from 'node:zlib';

/** Objects of a PDF by number: the dictionary as text, the stream unpacked. */
export function pdfObjects(bytes: Uint8Array): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)];
  return new Map(objects.map(([, number = '', body = '']) => [number, parts(body)]));
}

function parts(body: string): { readonly head: string; readonly stream: string } {
  const [, head = body, raw = ''] = /^([\s\S]*?)\nstream\n([\s\S]*?)\nendstream/.exec(body) ?? [];
  const packed = head.includes('FlateDecode');
  return { head, stream: packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw };
}

/** Characters of a ToUnicode map by glyph, both as four hexadecimal digits. */
export const unicodeMap = (cmap: string): ReadonlyMap<string, string> =>
  new Map(
    [...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)].map(([, glyph = '', code = '']) => [
      glyph,
      String.fromCodePoint(Number.parseInt(code, 16)),
    ]),
  );

/** All text of the pages, as a reader copies it. */
export function pdfText(bytes: Uint8Array): string {
  const objects = pdfObjects(bytes);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, cmap = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '') ?? [];
      maps.set(name, unicodeMap(objects.get(cmap)?.stream ?? ''));
    }
  }
  const pages = [...objects.values()].filter(({ stream }) => stream.includes(' Tf'));
  return pages.flatMap(({ stream }) => shown(stream, maps)).join('\n');
}

function shown(stream: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  let map: ReadonlyMap<string, string> = new Map();
  return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/g)].flatMap(([, font, glyphs]) => {
    if (font !== undefined) map = maps.get(font) ?? new Map();
    return glyphs === undefined ? [] : [(glyphs.match(/.{4}/g) ?? []).map((glyph) => map.get(glyph) ?? '?').join('')];
  });
}
