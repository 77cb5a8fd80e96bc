import { planes } from '../catalog/index.ts';
import type { Plane } from '../catalog/types.ts';
import { type AxisView, type Direction, type FrameSwitch, type NamesAt, rangeFor } from './axes.ts';
import type { Edit } from './edits.ts';
import { type Scenario, startScenario, type View } from './scenario.ts';

/** Changes the scale, the reading or the second axis of one axis. */
export const setAxis =
  (direction: Direction, change: Partial<AxisView>): Edit =>
  (s) => {
    const plane: Plane = planes[s.plane];
    const axis = { ...s.axes[direction], ...change };
    const axes = { ...s.axes, [direction]: axis };
    if (axis.scale === s.axes[direction].scale) return { ...s, axes };
    const range = rangeFor(s.view[direction], axis.scale, plane[direction], plane.view[direction]);
    return { ...s, axes, view: { ...s.view, [direction]: range } };
  };

export const switchFrame =
  (name: FrameSwitch, on: boolean): Edit =>
  (s) => ({ ...s, axes: { ...s.axes, [name]: on } });

export const setNames =
  (names: NamesAt): Edit =>
  (s) => ({ ...s, axes: { ...s.axes, names } });

/** The first view of the plane; linear axes begin at zero. */
export const usualView = ({ plane, axes }: Scenario): View => setAxis('x', axes.x)(setAxis('y', axes.y)(startScenario(plane))).view;
