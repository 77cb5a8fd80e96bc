import { useEffect, useState } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
import { spoken } from '../../figure/spoken.ts';
import type { View } from '../../scenario/scenario.ts';

/** Quiet time before the words follow, ms: nobody listens to a slider on its way. */
const REST = 400;

interface InWordsProps {
  readonly id: string;
  readonly plane: PlaneId;
  readonly regions: readonly Region[];
  readonly view: View;
}

/** The figure for those who hear it: what it shows at one mass, curve by curve. */
export function InWords({ id, plane, regions, view }: InWordsProps) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(spoken(regions, planes[plane], view)), REST);
    return () => clearTimeout(timer);
  }, [plane, regions, view]);
  return (
    <p id={id} className="visually-hidden">
      {words}
    </p>
  );
}
