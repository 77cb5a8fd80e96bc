import { useEffect, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Union } from '../../figure/types.ts';
import { useAtRest } from './useRested.ts';

/**
 * The grey area of all existing limits. Its code is loaded after the first picture, and it is made anew only
 * when the hand that changes the curves rests, after the picture that shows the change: until then the figure fills them one by one.
 * @param wanted  false while something more urgent is to come, such as the names
 */
export function useUnion(drawn: readonly Region[], wanted = true): Union | null {
  const regions = useAtRest(drawn);
  const [union, setUnion] = useState<Union | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const later = setTimeout(async () => {
      const { unionOf } = await import('../../figure/union.ts');
      if (current) setUnion(unionOf(regions));
    });
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [regions, wanted]);
  return union;
}
