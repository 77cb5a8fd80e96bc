import { expect, it } from 'vitest';
import { withBeam } from '../../src/catalog/beam.ts';
import { experiments, models, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { fullSetup } from '../../src/catalog/setup.ts';
import type { PromptSearch } from '../../src/catalog/types.ts';
import { reachJob } from '../../src/engine/needs.ts';
import { isQuick } from '../../src/engine/run.ts';
import { type ReachLayer, reachLayer } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';

const model = models['dark-photon'];
const search = searchFor(experiments['na64e-2022'], model) as PromptSearch;
const positrons = { beamParticle: 'positron' } as const;
const withPositrons: ReachLayer = { ...reachLayer('na64e-2022'), setup: positrons };
const MASSES = Float64Array.of(0.002, 0.2, 0.25, 0.3);

it('an electron run with positrons is a positron run at the same settings', async () => {
  await search.prepare?.();
  const switched = search.signal(MASSES, initialModelParams, fullSetup('na64e-2022', positrons)).contributions;
  const ofPositrons = searchFor(experiments['na64e-positron-2022'], model) as PromptSearch;
  expect(switched).toEqual(ofPositrons.signal(MASSES, initialModelParams, fullSetup('na64e-positron-2022', {})).contributions);
});

it('radiation does not know the charge; beam positrons annihilate besides those of the shower', async () => {
  await search.prepare?.();
  const electrons = search.signal(MASSES, initialModelParams, fullSetup('na64e-2022', {})).contributions;
  const switched = search.signal(MASSES, initialModelParams, fullSetup('na64e-2022', positrons)).contributions;
  expect(switched.bremsstrahlung).toEqual(electrons.bremsstrahlung);
  const ratio = (i: number) => (switched.annihilation?.[i] as number) / (electrons.annihilation?.[i] as number);
  expect(electrons.annihilation?.[2]).toBeGreaterThan(0);
  // The closer to the beam energy, the fewer positrons has an electron shower.
  expect(ratio(2)).toBeGreaterThan(2);
  expect(ratio(3)).toBeGreaterThan(ratio(2));
});

it('is answered on the page, as another question', async () => {
  await search.prepare?.();
  const [before, after] = [reachLayer('na64e-2022'), withPositrons].map((layer) => reachJob(layer, model, initialModelParams, 0.9));
  expect(before && after && isQuick(before) && isQuick(after)).toBe(true);
  expect(after?.key).not.toBe(before?.key);
});

it('says what the exposure counts, only where the search offers the choice', () => {
  const electronRun = experiments['na64e-2022'];
  expect(withBeam(electronRun, model, positrons)).toMatchObject({ particle: 'positron', exposureUnit: 'e⁺OT' });
  expect(withBeam(electronRun, model, positrons).exposure.name).toBe('Positrons on target');
  expect(withBeam(experiments['na64e-positron-2022'], model, { beamParticle: 'electron' }).exposureUnit).toBe('EOT');
  expect(withBeam(electronRun, model, {})).toBe(electronRun);
  expect(withBeam(electronRun, models.millicharge, positrons)).toBe(electronRun);
  expect(withBeam(experiments['na64mu-2022'], model, positrons)).toBe(experiments['na64mu-2022']);
});

it('stands in the link', () => {
  const text = 'plane=eps-mA&reach=na64e-2022:5e12:beamParticle=positron';
  const { scenario, problems } = parseScenario(text);
  expect(problems).toEqual([]);
  expect(scenario.layers).toContainEqual(expect.objectContaining({ kind: 'reach', experiment: 'na64e-2022', setup: positrons }));
  expect(parseScenario(printScenario(scenario)).scenario).toEqual(scenario);
});
