import { phone, scaledSize, screen } from '../../../figure/sizes.ts';
import type { SizeClass } from '../../../figure/types.ts';

/** Below this width a chart has the type of a phone, px. */
const NARROW = 560;

const lesson: SizeClass = { ...screen, nameText: 15, margins: { left: 86, right: 24, top: 12, bottom: 58 } };

export const lessonSize = (width: number): SizeClass =>
  width < NARROW ? { ...phone, margins: { ...phone.margins, left: 62, bottom: 50 } } : lesson;

/** Type for the last row of a lecture hall: 27 and 25 px at a height of 900, with all else in step. */
const hall: SizeClass = {
  ...screen,
  tickText: 25,
  axisText: 30,
  nameText: 25,
  subjectText: 27,
  tickMajor: 14,
  tickMinor: 7,
  tickWidth: 1.7,
  frameWidth: 1.9,
  margins: { left: 118, right: 20, top: 10, bottom: 88 },
  lineScale: 1.7,
  decadePitch: 52,
  minorPitch: 40,
};

const HALL_HEIGHT = 900;

/** The size of the hall scaled with the height of the window. */
export const presenterSize = (windowHeight: number): SizeClass => scaledSize(hall, Math.max(0.5, windowHeight / HALL_HEIGHT));
