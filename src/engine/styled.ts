import type { LayerStyle } from '../scenario/layerStyle.ts';
import type { Region } from './types.ts';

/** A region as a person wants it drawn. A name of one's own stands alone, without the smaller second line. */
export function styled(region: Region, style: LayerStyle | undefined): Region {
  if (!style) return region;
  const { sublabel, ...rest } = region;
  const { label } = style;
  const named = label === undefined ? region : { ...rest, label };
  return { ...named, family: style.colour ?? region.family, style };
}

/** Context as part of one grey area; a curve that was given a look of its own keeps it. */
export const merged = (region: Region): Region => (region.statement === 'context' && !region.style ? { ...region, merged: true } : region);
