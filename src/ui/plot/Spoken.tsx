import { useEffect, useState } from 'react';
import { planes } from '../../catalog/index.ts';
import { readingOf, readingSymbol, shownValue } from '../../catalog/readings.ts';
import { plainText } from '../../figure/texPrint.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { formatNumber, spokenText } from '../controls/formatNumber.ts';
import { documentStore } from '../documentStore.ts';
import type { PlanePoint } from './planePoint.ts';

/** Quiet time after the last step before it is said, ms: held arrow keys do not flood a screen reader. */
const REST = 500;

interface SpokenProps {
  /** The keyboard cross-hair; null while the pointer leads. */
  readonly point: PlanePoint | null;
  readonly curve: string | null;
}

/** Says where the keyboard cross-hair stands. */
export function Spoken({ point, curve }: SpokenProps) {
  const scenario = documentStore((state) => state.scenario);
  const text = point ? sentence(point, curve, scenario) : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status" aria-label="Cross-hair">
      {said}
    </p>
  );
}

function sentence(point: PlanePoint, curve: string | null, { plane, params, axes }: Scenario): string {
  const values = (['x', 'y'] as const).map((direction, i) => {
    const reading = readingOf(planes[plane], direction, params, axes[direction].reading);
    const number = spokenText(formatNumber(shownValue(reading, point[i] ?? Number.NaN), 3));
    return `${plainText(readingSymbol(reading), 'math')} ${number} ${reading.unit}`.trim();
  });
  return `${curve ? `${curve}. ` : ''}${values.join(', ')}.`;
}
