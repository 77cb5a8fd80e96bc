import { experiments } from '../catalog/index.ts';

/** Loads the tables that searches fetch on first use in the app (50 kB): from then on every search answers at once. */
export async function prepareSearches(): Promise<void> {
  const searches = Object.values(experiments).flatMap((experiment) => experiment.searches);
  await Promise.all(searches.map((search) => search.prepare?.()));
}
