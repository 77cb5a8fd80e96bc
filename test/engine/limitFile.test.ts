import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LimitEntry,
  limitEntry,
  type PublishedLimit,
  parseLimitFile,
  parseLimitIndex,
  printLimitFile,
  printLimitIndex,
} from '../../src/engine/limitFile.ts';
import { parsePlaneFile, printPlaneFile } from '../../src/engine/planeFile.ts';
import { FINAL_STATES, PRODUCTIONS } from '../../src/physics/recast/production.ts';

const HEAD = `# title: NA64 electrons 2022
# name: NA64\\mathit{e} 2022
# plane: eps-mA
# x-unit: GeV
# y-unit: 1
# cl: 0.9
# kind: excluded
# region: above
# status: current
# default: yes
# family: missE
# year: 2023
# assumes: alphaD=0.1 ratio=3
# recast: coupling
# source: NA64:2023wbi fig. 3
# obtained: typed from the paper
# cut: left top
# cut-note: the figure ends there
# columns: m_GeV,epsilon
`;
const POINTS = '0.001,1e-5\n0.01,1e-4\n';

const fault = (text: string): string => {
  const parsed = parseLimitFile('x', text);
  return 'error' in parsed ? parsed.error : 'no fault found';
};

describe('a limit file', () => {
  it('gives the curve with its conditions and source', () => {
    const parsed = parseLimitFile('na64e', `${HEAD}${POINTS}\n0.1,1e-3\n0.2,1e-3\n`);
    expect(parsed).toMatchObject({
      value: {
        id: 'na64e',
        shortName: 'NA64\\mathit{e} 2022',
        cl: 0.9,
        default: true,
        assumes: { alphaD: 0.1, ratio: 3 },
        source: { key: 'NA64:2023wbi', figure: '3' },
        cut: ['left', 'top'],
        arxiv: null,
        unstroked: [],
        blocks: [
          [
            [0.001, 1e-5],
            [0.01, 1e-4],
          ],
          [
            [0.1, 1e-3],
            [0.2, 1e-3],
          ],
        ],
      },
    });
  });

  it('may come from Windows and have blank lines at its ends', () => {
    const text = `${HEAD}\n${POINTS}\n`;
    expect(parseLimitFile('x', text.replaceAll('\n', '\r\n'))).toEqual(parseLimitFile('x', `${HEAD}${POINTS}`));
  });

  it('keeps “unknown” apart from numbers', () => {
    expect(parseLimitFile('x', `${HEAD.replace('cl: 0.9', 'cl: unknown')}${POINTS}`)).toMatchObject({ value: { cl: null } });
  });
});

describe('a damaged limit file is refused with the line and what was expected there', () => {
  const closed = HEAD.replace('region: above', 'region: closed');
  it.each([
    ['cut in the middle of a number', `${HEAD}0.001,1e-5\n0.01,1e`, /line 21.*truncated/],
    ['cut after the head', HEAD, /no points.*truncated/],
    ['cut in the head', '# title: NA64\n# name: N\n', /the key “plane” is missing/],
    ['an empty file', '', /truncated|missing/],
    ['a page instead of a file', '<!doctype html>\n<p>Not found</p>\n', /the key “title” is missing/],
    ['a missing key', HEAD.replace(/# cl:.*\n/, '') + POINTS, /the key “cl” is missing/],
    ['a misspelt key', HEAD.replace('# cl:', '# CL:') + POINTS, /line 6: expected “# key: value”/],
    ['an unknown key', `# colour: red\n${HEAD}${POINTS}`, /line 1: “colour” is not a key/],
    ['a key given twice', `${HEAD}# cl: 0.95\n${POINTS}`, /line 20: “cl” is given twice/],
    ['a level in per cent', HEAD.replace('0.9', '90 %') + POINTS, /line 6: cl is “90 %”, expected a number between 0 and 1/],
    ['a mass unit that is not GeV', HEAD.replace('x-unit: GeV', 'x-unit: MeV') + POINTS, /line 4: x-unit is “MeV”, expected GeV/],
    ['a source without a key', HEAD.replace('NA64:2023wbi', 'the paper') + POINTS, /line 15: source is .* expected a key/],
    ['superseded by nobody', HEAD.replace('status: current', 'status: superseded') + POINTS, /superseded-by/],
    ['text among the numbers', `${HEAD}0.001,many\n`, /line 20: “many” is not a positive number/],
    ['NaN', `${HEAD}0.001,NaN\n0.01,1\n`, /line 20: “NaN” is not a positive number/],
    ['infinity', `${HEAD}0.001,1e999\n0.01,1\n`, /line 20: “1e999” is not a positive number/],
    ['a negative coupling', `${HEAD}0.001,1e-5\n0.01,-1e-4\n`, /line 21: “-1e-4” is not a positive number/],
    ['zero', `${HEAD}0,1e-5\n`, /line 20: “0” is not a positive number/],
    ['three columns', `${HEAD}0.001,1e-5,1\n`, /line 20: expected two numbers/],
    ['one column', `${HEAD}0.001\n`, /line 20: expected two numbers/],
    ['a comment among the points', `${HEAD}0.001,1\n# cl: 0.9\n0.01,1\n`, /line 21: a head line stands among the points/],
    ['a single point', `${HEAD}${POINTS}\n0.1,1e-3\n`, /block 2: a single point/],
    ['a closed curve that is open', `${closed}0.001,1\n0.01,1\n0.01,2\n`, /block 1: a closed curve must end at its first point/],
    ['a closed curve without area', `${closed}0.001,1\n0.01,1\n0.001,1\n`, /three different points/],
    ['a segment that does not exist', HEAD.replace('# columns', '# unstroked: 0:1\n# columns') + POINTS, /there is no segment 0:1/],
    ['a point that does not exist', HEAD.replace('# columns', '# added: 1:0\n# columns') + POINTS, /there is no point 1:0/],
  ])('%s', (_name, text, message) => {
    expect(fault(text)).toMatch(message);
  });
});

const words = fc.stringMatching(/^[A-Za-zα-ω(][A-Za-zα-ω0-9 :,.#\\_{}^]{0,20}[A-Za-z0-9)]$/);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const reference = fc.record({
  key: fc.stringMatching(/^[A-Z][a-z]{1,6}:20[0-9]{2}[a-z]{3}$/),
  figure: orNull(fc.constantFrom('3', '3b', '5.2')),
});
const positive = fc.double({ min: 1e-20, max: 1e5, noNaN: true });
const point = fc.tuple(positive, positive);
const closedBlock = fc.array(point, { minLength: 3, maxLength: 8 }).map((points) => [...points, points[0] as [number, number]]);
const openBlock = fc.array(point, { minLength: 2, maxLength: 8 });

const geometry = fc.oneof(
  fc.record({ region: fc.constant('closed' as const), blocks: fc.array(closedBlock, { minLength: 1, maxLength: 3 }) }),
  fc.record({ region: fc.constantFrom('above', 'below', 'line'), blocks: fc.array(openBlock, { minLength: 1, maxLength: 3 }) }),
);
const state = fc.oneof(
  fc.constant({ status: 'current' as const, supersededBy: null, alternativeOf: null }),
  words.map((id) => ({ status: 'superseded' as const, supersededBy: id, alternativeOf: null })),
  words.map((id) => ({ status: 'alternative' as const, supersededBy: null, alternativeOf: id })),
);
const metres = fc.integer({ min: 1, max: 9999 }).map((n) => n / 10);
const rule = fc.record({
  production: fc.constantFrom(...PRODUCTIONS),
  decay: fc.constantFrom(...FINAL_STATES),
  dump: orNull(fc.record({ volumeM: metres, shieldM: metres })),
});
const rest = fc.record({
  id: fc.constant('curve'),
  ...{ title: words, shortName: words, plane: words, obtained: words, columns: words },
  ...{ recastNote: orNull(words), cutNote: orNull(words), note: orNull(words), arxiv: orNull(words), doi: orNull(words) },
  visible: orNull(rule),
  xUnit: fc.constant('GeV' as const),
  yUnit: fc.constantFrom('1', '1/GeV'),
  cl: orNull(fc.double({ min: 0.01, max: 0.999, noNaN: true })),
  kind: fc.constantFrom('excluded', 'projected', 'target', 'hint'),
  default: fc.boolean(),
  family: fc.constantFrom('missE', 'dumpP', 'theory'),
  year: orNull(fc.integer({ min: 1901, max: 2099 })),
  assumes: fc.record({ alphaD: fc.constantFrom(0.1, 0.5, 1e-3), ratio: fc.constantFrom(3, 2.5) }, { requiredKeys: [] }),
  recast: fc.constantFrom('coupling', 'eps4alphaD', 'visible', 'own-parameters'),
  source: reference,
  readFrom: orNull(reference),
  cut: fc.uniqueArray(fc.constantFrom('left', 'right', 'top', 'bottom')),
  unstroked: fc.constantFrom<[number, number][]>([], [[0, 0]]),
  added: fc.constantFrom<[number, number][]>([], [[0, 1]]),
});
const anyLimit: fc.Arbitrary<PublishedLimit> = fc
  .tuple(rest, state, geometry)
  .map(([head, status, shape]) => ({ ...head, ...status, ...shape }) as PublishedLimit);

describe('laws', () => {
  it('parse undoes print', () => {
    fc.assert(
      fc.property(anyLimit, (limit) => {
        expect(parseLimitFile(limit.id, printLimitFile(limit))).toEqual({ value: limit });
      }),
    );
  });

  it('every proper beginning of a file is refused, unless it ends at a row of numbers', () => {
    fc.assert(
      fc.property(anyLimit, fc.double({ min: 0, max: 0.999, noNaN: true }), (limit, fraction) => {
        const text = printLimitFile(limit);
        const part = text.slice(0, Math.floor(fraction * text.length));
        const wholeRows = part.endsWith('\n') && !part.includes(': \n') && part.length > text.indexOf('# columns');
        if (!wholeRows) expect(parseLimitFile(limit.id, part)).toHaveProperty('error');
      }),
    );
  });

  it('parse undoes print for the file of a plane', () => {
    fc.assert(
      fc.property(fc.array(anyLimit), (limits) => {
        expect(parsePlaneFile(printPlaneFile(limits))).toEqual({ value: limits });
      }),
    );
  });

  it('parse undoes print for the index', () => {
    fc.assert(
      fc.property(fc.array(anyLimit), (limits) => {
        const entries = limits.map((limit) => limitEntry(limit, `${limit.plane}/${limit.id}.csv`));
        expect(parseLimitIndex(printLimitIndex(entries))).toEqual({ value: entries });
      }),
    );
  });
});

describe('the index', () => {
  const [entry] = fc.sample(anyLimit, { numRuns: 1, seed: 1 }).map((limit) => limitEntry(limit, 'eps-mA/curve.csv')) as [LimitEntry];
  const without = (key: keyof LimitEntry) => JSON.stringify([Object.fromEntries(Object.entries(entry).filter(([k]) => k !== key))]);
  const faultOf = (text: string) => {
    const parsed = parseLimitIndex(text);
    return 'error' in parsed ? parsed.error : 'no fault found';
  };

  it('leaves out the points', () => {
    expect(entry).not.toHaveProperty('blocks');
    expect(entry.points).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['half a file', printLimitIndex([entry]).slice(0, 40), /not JSON.*truncated/],
    ['something else', '{"version": 2}', /not a list/],
    ['an entry without id', without('id'), /entry 1 of the index: id, file or points/],
    ['an entry without file', without('file'), /index entry curve: id, file or points/],
    ['an entry without level', without('cl'), /index entry curve: “cl” is missing or malformed/],
    ['a level as text', JSON.stringify([{ ...entry, cl: '0.9' }]), /“cl” is missing or malformed/],
    ['a number as title', JSON.stringify([{ ...entry, title: 5 }]), /“title” is missing or malformed/],
    ['a number for an entry', '[3]', /entry 1 of the index is not an object/],
  ])('is refused when it is %s', (_name, text, message) => {
    expect(faultOf(text)).toMatch(message);
  });
});

describe('the file of a plane', () => {
  const [limit] = fc.sample(anyLimit, { numRuns: 1, seed: 1 }) as [PublishedLimit];
  const faultOf = (text: string) => {
    const parsed = parsePlaneFile(text);
    return 'error' in parsed ? parsed.error : 'no fault found';
  };
  const changed = (change: object) => JSON.stringify([limit, { ...limit, ...change }]);

  it.each([
    ['half a file', printPlaneFile([limit]).slice(0, 40), /not JSON.*truncated/],
    ['something else', '{"version": 2}', /not a list/],
    ['a number for a curve', '[3]', /curve 1: not a curve/],
    ['a curve without id', changed({ id: 5 }), /curve 2: the id is missing/],
    ['a level as text', changed({ cl: '0.9' }), /curve: “cl” is missing or malformed/],
    [
      'a point of three numbers',
      changed({
        blocks: [
          [
            [1, 1e-3, 2],
            [2, 1e-3],
          ],
        ],
      }),
      /curve: the points are not blocks of pairs/,
    ],
    ['a curve without points', changed({ blocks: [] }), /curve: there are no points/],
    [
      'a negative mass',
      changed({
        blocks: [
          [
            [-1, 1e-3],
            [1, 1e-3],
          ],
        ],
      }),
      /curve: “-1” is not a positive number/,
    ],
    [
      'a point that is text',
      changed({
        blocks: [
          [
            ['1', 1e-3],
            [2, 1e-3],
          ],
        ],
      }),
      /curve: “1” is not a positive number/,
    ],
    ['a successor without need', changed({ status: 'current', supersededBy: 'other', alternativeOf: null }), /superseded-by belongs to/],
  ])('is refused when it is %s', (_name, text, message) => {
    expect(faultOf(text)).toMatch(message);
  });
});
