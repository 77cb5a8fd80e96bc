import { expect, it } from 'vitest';
import { physicsSetup } from '../../src/catalog/experiments/missingEnergySetup.ts';
import { experiments, planes, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { fullSetup } from '../../src/catalog/setup.ts';
import type { PromptSearch } from '../../src/catalog/types.ts';
import { materials } from '../../src/physics/materials.ts';
import { bremsstrahlungYieldDirect } from '../../src/physics/missingEnergy.ts';
import { shippedTable } from '../../src/physics/shippedValues.ts';

const search = searchFor(experiments['na64e-2022'], planes['eps-mA'].model) as PromptSearch;
const inLead = fullSetup('na64e-2022', {});
const inTungsten = fullSetup('na64e-2022', { absorber: 'W' });
const MASSES = Float64Array.of(0.002, 0.02, 0.2);

it('the table of tungsten comes when a calorimeter of tungsten is asked for, and gives the direct integral', async () => {
  await search.prepare?.(inLead);
  expect(shippedTable('W')).toBeNull();
  expect(search.quick?.(inLead)).toBe(true);
  expect(search.quick?.(inTungsten)).toBe(false);
  await search.prepare?.(inTungsten);
  expect(search.quick?.(inTungsten)).toBe(true);
  const { bremsstrahlung = MASSES } = search.signal(MASSES, initialModelParams, inTungsten).contributions;
  MASSES.forEach((mass, i) => {
    const direct = bremsstrahlungYieldDirect(mass, { ...physicsSetup('electron', inTungsten), material: materials.W });
    expect(Math.abs((bremsstrahlung[i] as number) / direct - 1)).toBeLessThan(5e-4);
  });
});

it('electrons per atom: positrons annihilate as often as Z X₀/A says', () => {
  const annihilation = (setup: typeof inLead) =>
    search.signal(Float64Array.of(0.24), initialModelParams, setup).contributions.annihilation?.[0] as number;
  const perRadiationLength = ({ Z, A, radiationLengthGPerCm2 }: (typeof materials)[keyof typeof materials]) =>
    (Z * radiationLengthGPerCm2) / A;
  expect(annihilation(inTungsten) / annihilation(inLead)).toBeCloseTo(
    perRadiationLength(materials.W) / perRadiationLength(materials.Pb),
    9,
  );
});
