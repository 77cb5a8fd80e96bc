import { experiments, relics } from '../catalog/index.ts';

/** Loads all that searches and targets fetch on first use in the app: from then on every one of them answers at once. */
export async function prepareSearches(): Promise<void> {
  const searches = Object.values(experiments).flatMap((experiment) => experiment.searches);
  await Promise.all([...searches, ...Object.values(relics)].map((asked) => asked.prepare?.()));
}
