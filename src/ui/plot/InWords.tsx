import { useEffect, useState } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
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
    let wanted = true;
    const say = ({ spoken }: typeof import('../../figure/spoken.ts')) => wanted && setWords(spoken(regions, planes[plane], view));
    // Without network there are no words until the next change.
    const timer = setTimeout(() => import('../../figure/spoken.ts').then(say, () => null), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [plane, regions, view]);
  return (
    <p id={id} className="visually-hidden">
      {words}
    </p>
  );
}
