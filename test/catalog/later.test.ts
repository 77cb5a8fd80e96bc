import { describe, expect, test } from 'vitest';
import { experiments, relics } from '../../src/catalog/index.ts';
import { later, promptLater } from '../../src/catalog/later.ts';
import { darkPhoton } from '../../src/catalog/models/darkPhoton.ts';
import { initialModelParams, initialSetup } from '../../src/catalog/params.ts';
import { prepareSearches } from '../../src/cli/prepareSearches.ts';

const searches = Object.values(experiments).flatMap((experiment) => experiment.searches);

describe('physics that is fetched when first asked', () => {
  test('asked too early it says so, fetched once it answers', async () => {
    let fetched = 0;
    const number = later(async () => ++fetched);
    expect(number.ready()).toBe(false);
    expect(() => number.now()).toThrow('`prepare`');
    await number.prepare();
    await number.prepare();
    expect(number.now()).toBe(1);
  });

  test('what could not be fetched is fetched again', async () => {
    let online = false;
    const number = later(async () => (online ? 7 : Promise.reject(new Error('offline'))));
    await expect(number.prepare()).rejects.toThrow('offline');
    online = true;
    await number.prepare();
    expect(number.now()).toBe(7);
  });

  test('a search is not quick before', async () => {
    const always = promptLater(async () => ({ masses: () => Float64Array.of(), signal: () => expect.unreachable(), quick: () => true }));
    expect(always.quick(initialSetup)).toBe(false);
    await always.prepare();
    expect(always.quick(initialSetup)).toBe(true);
  });

  test('the command line prepares every search and every target', async () => {
    const [search] = searches;
    expect(() => search?.kind === 'prompt' && search.masses(initialModelParams, initialSetup, [1e-3, 1], 2)).toThrow('`prepare`');
    expect(() => relics.scalar.coupling(darkPhoton, 0.01, initialModelParams)).toThrow('`prepare`');
    await prepareSearches();
    for (const one of searches) {
      if (one.kind === 'prompt') expect(one.masses(initialModelParams, initialSetup, [1e-3, 1], 2).length).toBeGreaterThan(1);
      else expect(one.branch(100, 1, 3, initialModelParams, initialSetup)).toBeNull();
    }
    for (const { coupling } of Object.values(relics)) expect(coupling(darkPhoton, 0.01, initialModelParams)).toBeTypeOf('number');
  });
});
