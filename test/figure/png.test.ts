import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { annotatedPng } from '../../src/figure/writers/png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One white pixel, as a browser writes it, here with a resolution of its own. */
const HEADER = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const pixel = Buffer.concat([
  SIGNATURE,
  chunk('IHDR', HEADER),
  chunk('pHYs', Buffer.from([0, 0, 11, 19, 0, 0, 11, 19, 1])),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
]);

function chunks(png: Uint8Array): readonly { type: string; data: Buffer; sound: boolean }[] {
  const bytes = Buffer.from(png);
  const found = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const sound = bytes.readUInt32BE(end) === crc32(bytes.subarray(at + 4, end));
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end), sound });
  }
  return found;
}

describe('an annotated PNG', () => {
  const png = annotatedPng(pixel, 300 / 72, { Title: 'ε and m_A′', Software: 'DarkReach' });

  it('keeps the picture and its order; every checksum is right', () => {
    expect(chunks(png).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks(png).every(({ sound }) => sound)).toBe(true);
    expect(chunks(png)[4]?.data).toEqual(chunks(pixel)[2]?.data);
  });

  it.each([
    [96, 3780],
    [192, 7559],
    [300, 11811],
    [600, 23622],
  ])('has %d dpi as %d pixels a metre', (dpi, perMetre) => {
    const data = chunks(annotatedPng(pixel, dpi / 72, {})).find(({ type }) => type === 'pHYs')?.data;
    expect([data?.readUInt32BE(0), data?.readUInt32BE(4), data?.[8]]).toEqual([perMetre, perMetre, 1]);
  });

  it('carries its texts in UTF-8', () => {
    const [title] = chunks(png).filter(({ type }) => type === 'iTXt');
    expect(title?.data.toString('utf8')).toBe('Title\0\0\0\0\0ε and m_A′');
  });
});
