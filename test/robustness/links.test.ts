import { describe, expect, it } from 'vitest';
import { bands, experiments, isId, planes, relics } from '../../src/catalog/index.ts';
import { modelParams } from '../../src/catalog/modelParams.ts';
import { checkRange, type Parameter } from '../../src/catalog/parameter.ts';
import { clParameter } from '../../src/catalog/params.ts';
import { setupParams } from '../../src/catalog/setupParams.ts';
import { UsageError } from '../../src/cli/options.ts';
import { scenarioLink } from '../../src/cli/scenarioJson.ts';
import { needs } from '../../src/engine/needs.ts';
import { figureLink } from '../../src/figure/reopen.ts';
import type { Layer, Scenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';
import { links } from './corpus.ts';
import { mutate, random } from './mutate.ts';

const within = (value: unknown, parameter: Parameter): boolean =>
  parameter.kind === 'choice' ? parameter.options.some(({ id }) => id === value) : 'value' in checkRange(value as number, parameter);

const allWithin = (values: object, table: Readonly<Record<string, Parameter>>): boolean =>
  Object.entries(values).every(([id, value]) => Object.hasOwn(table, id) && within(value, table[id] as Parameter));

function layerIsSound(layer: Layer): boolean {
  if (layer.kind === 'limit') return layer.limit.length > 0;
  if (layer.kind === 'band') return isId(bands, layer.band) && layer.sigmas > 0 && Number.isFinite(layer.sigmas);
  if (layer.kind === 'relic') return isId(relics, layer.relic);
  if (layer.kind === 'pin')
    return layer.reaches.every(layerIsSound) && allWithin(layer.params, modelParams) && within(layer.cl, clParameter);
  if (layer.kind === 'reach')
    return (
      isId(experiments, layer.experiment) &&
      within(layer.exposure, experiments[layer.experiment].exposure) &&
      allWithin(layer.setup, setupParams)
    );
  return true;
}

const rangeIsSound = ([low, high]: readonly [number, number], { min, max }: { min: number; max: number }): boolean =>
  low < high && low >= min && high <= max;

const styleIsSound = (style: object): boolean =>
  Object.values(style)
    .flat()
    .every((part) => typeof part !== 'number' || Number.isFinite(part));

/** Everything the program relies on once the text is read. */
function faults(s: Scenario): string[] {
  const plane = isId(planes, s.plane) ? planes[s.plane] : null;
  const checks: Readonly<Record<string, boolean>> = {
    plane: plane !== null,
    params: allWithin(s.params, modelParams),
    cl: within(s.cl, clParameter),
    layers: s.layers.every(layerIsSound),
    styles: Object.values(s.styles).every(styleIsSound),
    view: plane !== null && rangeIsSound(s.view.x, plane.x) && rangeIsSound(s.view.y, plane.y),
    prototype: Object.getPrototypeOf({}) === Object.prototype && !('polluted' in {}),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

/** `expect` a hundred thousand times would cost more than the reading. */
function mustBeSound(text: string, s: Scenario): void {
  const found = faults(s);
  if (found.length > 0) expect.fail(`${found.join(', ')} of ${JSON.stringify(text)}`);
}

describe('links', () => {
  it('100 000 damaged links: always a sound document, never an exception', () => {
    const pick = random(20261120);
    for (let i = 0; i < 100_000; i++) {
      const text = mutate(links[i % links.length] ?? '', pick);
      const { scenario, problems } = parseScenario(text);
      mustBeSound(text, scenario);
      for (const problem of problems) if (problem.trim() === '' || problem.length > 600) expect.fail(`${text}: “${problem}”`);
    }
  });

  it('what was read is written and read again unchanged, and computes', () => {
    const pick = random(7);
    for (let i = 0; i < 2_000; i++) {
      const { scenario } = parseScenario(mutate(links[i % links.length] ?? '', pick));
      const again = parseScenario(`plane=${scenario.plane}&${printScenario(scenario)}`);
      expect(again.problems).toEqual([]);
      expect(printScenario(again.scenario)).toBe(printScenario(scenario));
      expect(() => needs(scenario)).not.toThrow();
    }
  });

  it('a link that says nothing wrong is told nothing', () => {
    for (const link of links) expect([link, ...parseScenario(link).problems]).toEqual([link]);
  });
});

describe('scenario files', () => {
  const documents = links.map((link) => JSON.stringify(parseScenario(link).scenario));

  it('20 000 damaged files: a sound document or one sentence', () => {
    const pick = random(11);
    for (let i = 0; i < 20_000; i++) {
      const text = mutate(documents[i % documents.length] ?? '', pick);
      try {
        const link = scenarioLink(text, 'file.json');
        if (link !== null) mustBeSound(text, parseScenario(link).scenario);
      } catch (error) {
        if (!(error instanceof UsageError)) throw new Error(`${text}: ${error}`);
        expect(error.message).toMatch(/^file\.json/);
      }
    }
  });
});

describe('records in figures', () => {
  it('20 000 damaged records: a sound document or none', () => {
    const pick = random(13);
    for (let i = 0; i < 20_000; i++) {
      const link = links[i % links.length] ?? '';
      const file = mutate(
        `<svg><metadata>DarkReach 0.1.0 {"link":"https://example.org/#${link.replaceAll('&', '&amp;')}"}</metadata></svg>`,
        pick,
      );
      const found = figureLink(file);
      if (found !== null) mustBeSound(file, parseScenario(found).scenario);
    }
  });
});
