import type { SizeClass } from './types.ts';

export const screen: SizeClass = {
  font: 'serif',
  tickText: 14,
  axisText: 17,
  nameText: 14,
  subjectText: 16,
  sublabelText: 13,
  tickMajor: 9,
  tickMinor: 4.5,
  tickWidth: 1,
  frameWidth: 1.1,
  margins: { left: 102, right: 24, top: 8, bottom: 56 },
  lineScale: 1,
  decadePitch: 22,
  minorPitch: 25,
  key: true,
};

/** One pixel of the screen figure in another size; lengths of the design are given in these. */
export const unitOf = ({ nameText }: SizeClass): number => nameText / screen.nameText;

export const phone: SizeClass = {
  ...screen,
  tickText: 12.5,
  axisText: 15,
  nameText: 12.5,
  subjectText: 14,
  sublabelText: 0,
  tickMajor: 7,
  tickMinor: 3.5,
  margins: { left: 58, right: 14, top: 6, bottom: 47 },
  key: false,
};

export const board: SizeClass = {
  ...screen,
  tickText: 13,
  axisText: 15.5,
  nameText: 13,
  subjectText: 14,
  sublabelText: 0,
  tickMajor: 8,
  tickMinor: 4,
  margins: { left: 82, right: 14, top: 9, bottom: 46 },
  key: false,
};

/** One column of a journal, 243 × 206 pt. Patterns are explained in the caption. */
export const column: SizeClass = {
  ...screen,
  tickText: 8,
  axisText: 9.2,
  nameText: 7.2,
  subjectText: 8.2,
  sublabelText: 0,
  tickMajor: 4.6,
  tickMinor: 2.3,
  tickWidth: 0.5,
  frameWidth: 0.6,
  margins: { left: 38, right: 8, top: 4, bottom: 25 },
  lineScale: 0.52,
  decadePitch: 12,
  key: false,
};

/** Projected slide, 960 × 540 pt. */
export const slide: SizeClass = {
  ...screen,
  font: 'sans',
  tickText: 19,
  axisText: 23,
  nameText: 17,
  subjectText: 25,
  sublabelText: 18,
  tickMajor: 12,
  tickMinor: 6,
  tickWidth: 1.3,
  frameWidth: 1.6,
  margins: { left: 104, right: 22, top: 18, bottom: 70 },
  lineScale: 1.5,
  decadePitch: 30,
  minorPitch: 34,
};

/** All lengths of a size multiplied: the same picture, larger or smaller. */
export function scaledSize(size: SizeClass, by: number): SizeClass {
  const { left, right, top, bottom } = size.margins;
  return {
    ...size,
    tickText: by * size.tickText,
    axisText: by * size.axisText,
    nameText: by * size.nameText,
    subjectText: by * size.subjectText,
    sublabelText: by * size.sublabelText,
    tickMajor: by * size.tickMajor,
    tickMinor: by * size.tickMinor,
    tickWidth: by * size.tickWidth,
    frameWidth: by * size.frameWidth,
    margins: { left: by * left, right: by * right, top: by * top, bottom: by * bottom },
    lineScale: by * size.lineScale,
    decadePitch: by * size.decadePitch,
    minorPitch: by * size.minorPitch,
  };
}

/** Over both columns of a journal, 504 × 300 pt: type of the column, room for the key. */
export const double: SizeClass = {
  ...column,
  nameText: 7.6,
  sublabelText: 7.2,
  lineScale: 0.6,
  tickMajor: 5,
  tickMinor: 2.5,
  margins: { left: 44, right: 10, top: 5, bottom: 28 },
  key: true,
};

/** Half a slide and other figures of about 500 pt that are projected. */
export const smallSlide: SizeClass = scaledSize(slide, 0.85);

/** Poster, 2304 × 1296 pt. */
export const poster: SizeClass = scaledSize(slide, 2.4);
