/** A point of the plane under the pointer or the keyboard crosshair. */
export type PlanePoint = readonly [x: number, y: number];
