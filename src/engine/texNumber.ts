import { shownExposure, shownUnit } from '../catalog/exposure.ts';
import type { Experiment } from '../catalog/types.ts';

/** Number in the label notation: `5 \times 10^{12}`, `9.4 \times 10^{11}`, `0.1`. */
export function texNumber(value: number, digits = 2): string {
  const [mantissa = '', exponentText = '0'] = value.toExponential(digits - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -2 && exponent <= 3) return String(Number(value.toPrecision(digits)));
  const power = `10^{${String(exponent).replace('-', '−')}}`;
  const trimmed = String(Number(mantissa));
  return trimmed === '1' ? power : `${trimmed} \\times ${power}`;
}

/** Exposure at a curve, in the unit in which people know it: `5 \times 10^{12} EOT`. */
export const exposureText = (experiment: Experiment, exposure: number, digits = 3): string =>
  `${texNumber(shownExposure(experiment, exposure), digits)} ${shownUnit(experiment)}`;
