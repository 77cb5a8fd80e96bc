import type { Layer } from './scenario.ts';

/** Curves of one's own are never in a link: their ids begin like this. */
export const OWN_PREFIX = 'own-';

/** Whether a layer, or the region drawn for it, is a curve of one's own. */
export const isOwnLayer = (id: string): boolean => id.startsWith(`limit:${OWN_PREFIX}`);

/** Ids of the curves of one's own among the layers. */
export const ownLimits = (layers: readonly Layer[]): string[] =>
  layers.flatMap((layer) => (layer.kind === 'limit' && layer.limit.startsWith(OWN_PREFIX) ? [layer.limit] : []));
