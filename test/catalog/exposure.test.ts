import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownExposure, shownScale, storedExposure } from '../../src/catalog/exposure.ts';
import { experiments } from '../../src/catalog/index.ts';
import { exposureText } from '../../src/engine/texNumber.ts';
import { parseScenario } from '../../src/scenario/url.ts';

const { faser } = experiments;

it('FASER is known by fb⁻¹: 27 of 2022, 150 of Run 3', () => {
  const { parameter, runs } = shownScale(faser);
  expect(runs.map(({ exposure }) => exposure)).toEqual([27, 150]);
  expect(parameter.name).toBe('Luminosity, fb⁻¹');
  expect(exposureText(faser, 2.7e4)).toBe('27 fb⁻¹');
});

it('a link holds pb⁻¹, whatever is shown', () => {
  const { scenario } = parseScenario('plane=eps-mA-visible&reach=faser:1.5e5');
  const layer = scenario.layers.find((l) => l.kind === 'reach' && l.experiment === 'faser');
  expect(layer).toMatchObject({ exposure: 150_000 });
  expect(shownExposure(faser, 150_000)).toBe(150);
});

it('what is typed in fb⁻¹ comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.double({ min: 3e-3, max: 2e7, noNaN: true }), (any) => {
      const typed = Number(any.toPrecision(6));
      expect(shownExposure(faser, storedExposure(faser, typed))).toBe(typed);
    }),
  );
});

it('other exposures are shown as they are stored', () => {
  expect(shownScale(experiments.nucal).runs).toBe(experiments.nucal.runs);
  expect(exposureText(experiments.nucal, 1.7e18)).toBe('1.7 \\times 10^{18} POT');
});
