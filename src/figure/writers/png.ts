import { strToU8 } from 'fflate';

const SIGNATURE = 8;
const POINTS_PER_METRE = 72 / 0.0254;

/** A PNG that knows its size on paper and where it comes from: pHYs and text chunks after the header. */
export function annotatedPng(png: Uint8Array, pixelsPerPoint: number, texts: Readonly<Record<string, string>>): Uint8Array {
  const header = SIGNATURE + chunkLength(png, SIGNATURE);
  const added = [physical(pixelsPerPoint), ...Object.entries(texts).map(([key, text]) => international(key, text))];
  return joinBytes([png.subarray(0, header), ...added, ...withoutPhysical(png, header)]);
}

const chunkLength = (png: Uint8Array, at: number): number => 12 + new DataView(png.buffer, png.byteOffset).getUint32(at);

/** The encoder of the browser may have written its own pHYs. */
function withoutPhysical(png: Uint8Array, start: number): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  for (let at = start; at < png.length; at += chunkLength(png, at)) {
    const chunk = png.subarray(at, at + chunkLength(png, at));
    if (String.fromCharCode(...chunk.subarray(4, 8)) !== 'pHYs') kept.push(chunk);
  }
  return kept;
}

function physical(pixelsPerPoint: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(pixelsPerPoint * POINTS_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1; // the unit is the metre
  return chunk('pHYs', data);
}

/** iTXt, uncompressed, in UTF-8. */
const international = (key: string, text: string): Uint8Array => chunk('iTXt', joinBytes([strToU8(key), new Uint8Array(5), strToU8(text)]));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([strToU8(type), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return framed;
}

/** CRC-32 as in the PNG specification. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
