import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildLibrary, recastFiles } from '../../scripts/limitLibrary.ts';
import { planes } from '../../src/catalog/index.ts';
import { type PublishedLimit, parseLimitFile, parseLimitIndex, printLimitFile } from '../../src/engine/limitFile.ts';
import { parsePlaneFile } from '../../src/engine/planeFile.ts';
import { crossing, hasRepeatedPoint, largestSpike, type Path, turns } from './geometry.ts';

const library = 'public/limits';
const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.csv'))
  .sort();
const textOf = (file: string): string => readFileSync(`${library}/${file}`, 'utf8');

function read(file: string): PublishedLimit {
  const parsed = parseLimitFile(file.replace(/^.*\/|\.csv$/g, ''), textOf(file));
  if ('error' in parsed) throw new Error(`${file}: ${parsed.error}`);
  return parsed.value;
}

/** Keys of the entries of a BibTeX file; keys in comment lines do not count. */
const bibKeys = (bib: string): Set<string> => new Set([...bib.matchAll(/^@\w+\{\s*([^,\s]+)\s*,/gm)].map(([, key = '']) => key));
const references = bibKeys(readFileSync('docs/references.bib', 'utf8'));

/** Where a curve of a plane may lie: mass in GeV, then coupling in the plane's unit. */
const boxes: Readonly<Record<string, { x: readonly [number, number]; y: readonly [number, number]; yUnit: string }>> = {
  'eps-mA': { x: [1e-3, 100], y: [1e-7, 0.1], yUnit: '1' },
  'y-mchi': { x: [3e-4, 1e3], y: [1e-18, 1], yUnit: '1' },
  'eps-mA-visible': { x: [1e-3, 300], y: [1e-11, 0.1], yUnit: '1' },
  'gagg-ma': { x: [5e-7, 100], y: [1e-11, 1], yUnit: '1/GeV' },
  'gmu-mZ': { x: [1e-3, 10], y: [1e-12, 1.1], yUnit: '1' },
  mcp: { x: [1e-3, 300], y: [1e-4, 1], yUnit: '1' },
  'gBL-mZ': { x: [1e-6, 100], y: [1e-9, 1], yUnit: '1' },
  'BR-meson': { x: [0.1, 1.1], y: [1e-8, 1], yUnit: '1' },
};

/** Open curves that turn back along an upper branch, and how often they turn (BaBar has two lobes). */
const LOOPS: Readonly<Record<string, number>> = {
  'gagg-ma/E137': 1,
  'gagg-ma/NA64_2020_AxionLimits': 1,
  'gagg-ma/BelleII_inv_proj': 1,
  'gagg-ma/MiniBooNE_2023': 1,
  'gagg-ma/BaBar_inv': 3,
};

/** A bump search jumps by factors of a few from bin to bin, a meson resonance by up to 6; a digitisation slip by more. */
const SPIKE = 10;

const limits = files.map(read);
const pathsOf = (limit: PublishedLimit): readonly Path[] => limit.blocks;
const nameOf = (limit: PublishedLimit): string => `${limit.plane}/${limit.id}`;
const boxOf = (limit: PublishedLimit) => boxes[limit.plane] as (typeof boxes)[string];

/** Names of the curves that break a rule. */
const breaking = (rule: (limit: PublishedLimit) => boolean): string[] => limits.filter((limit) => !rule(limit)).map(nameOf);

describe('every published curve', () => {
  it('stands in the folder of its plane, in the units of that plane', () => {
    expect(limits.map((limit) => `${nameOf(limit)}.csv`)).toEqual(files);
    expect(breaking((limit) => limit.yUnit === boxes[limit.plane]?.yUnit)).toEqual([]);
  });

  it('survives printing', () => {
    for (const limit of limits) expect(parseLimitFile(limit.id, printLimitFile(limit)), nameOf(limit)).toEqual({ value: limit });
  });

  it('cites papers that are in docs/references.bib', () => {
    const keys = limits.flatMap(({ source, readFrom }) => [source.key, ...(readFrom ? [readFrom.key] : [])]);
    expect(keys.filter((key) => !references.has(key))).toEqual([]);
  });

  it('lies where a curve of its plane can lie', () => {
    const inside = ([low, high]: readonly [number, number], value: number) => value >= low && value <= high;
    expect(
      breaking((limit) =>
        pathsOf(limit)
          .flat()
          .every(([x, y]) => inside(boxOf(limit).x, x) && inside(boxOf(limit).y, y)),
      ),
    ).toEqual([]);
  });

  it('repeats no point and never crosses itself', () => {
    expect(breaking((limit) => !pathsOf(limit).some(hasRepeatedPoint))).toEqual([]);
    expect(breaking((limit) => pathsOf(limit).every((path) => crossing(path) === -1))).toEqual([]);
  });

  it('has no single point that stands out', () => {
    expect(breaking((limit) => limit.region === 'closed' || pathsOf(limit).every((path) => largestSpike(path) < SPIKE))).toEqual([]);
  });

  it('runs to rising mass unless it is a loop', () => {
    const allowed = (limit: PublishedLimit) => LOOPS[nameOf(limit)] ?? 0;
    const rises = (path: Path) => (path[0]?.[0] ?? 0) < Math.max(...path.map(([x]) => x));
    const open = (limit: PublishedLimit) => pathsOf(limit).every((path) => rises(path) && turns(path) === allowed(limit));
    expect(breaking((limit) => limit.region === 'closed' || open(limit))).toEqual([]);
  });

  it('of visible decays has a rule for other couplings, or says why it has none', () => {
    const dark = limits.filter((limit) => limit.plane === 'eps-mA-visible');
    expect(
      dark.filter(({ recast, visible, recastNote }) => recast !== 'visible' || (visible === null) === (recastNote === null)).map(nameOf),
    ).toEqual([]);
    expect(dark.filter(({ visible, region }) => visible !== null && (region === 'closed') !== (visible.dump !== null)).map(nameOf)).toEqual(
      [],
    );
  });

  it('leaves unstroked, or adds, only what is explained', () => {
    expect(breaking((limit) => limit.unstroked.length + limit.added.length === 0 || limit.cutNote !== null)).toEqual([]);
  });

  it('names no decay into electrons below their threshold', () => {
    const visible = (limit: PublishedLimit) => limit.plane === 'eps-mA-visible' && limit.family !== 'astro';
    expect(
      breaking(
        (limit) =>
          !visible(limit) ||
          pathsOf(limit)
            .flat()
            .every(([x]) => x >= 1.02e-3),
      ),
    ).toEqual([]);
  });
});

describe('the library', () => {
  it('is not empty in any plane', () => {
    expect(new Set(limits.map((limit) => limit.plane))).toEqual(new Set(Object.keys(boxes)));
  });

  it('gives every curve of a plane its own name', () => {
    for (const plane of Object.keys(boxes)) {
      const names = limits.filter((limit) => limit.plane === plane).map((limit) => limit.shortName);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('shows at most 14 curves in the first view of a plane', () => {
    for (const plane of Object.keys(boxes)) {
      const shown = limits.filter((limit) => limit.plane === plane && limit.default).length;
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(14);
    }
  });

  it('names existing curves as successors and alternatives', () => {
    const ids = new Set(limits.map((limit) => `${limit.plane}/${limit.id}`));
    const named = limits.flatMap(({ plane, supersededBy, alternativeOf }) =>
      [supersededBy, alternativeOf].flatMap((id) => (id ? [`${plane}/${id}`] : [])),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tells the same in ε and in y where a curve stands in both planes', () => {
    const inY = new Map(limits.filter((limit) => limit.plane === 'y-mchi').map((limit) => [limit.id, limit]));
    const both = limits.filter((limit) => limit.plane === 'eps-mA' && inY.has(limit.id));
    expect(both.length).toBeGreaterThan(10);
    for (const limit of both) expect(medianDifference(limit, inY.get(limit.id) as PublishedLimit), limit.id).toBeLessThan(0.02);
  });

  it('has an index that is up to date and can be read', () => {
    const built = buildLibrary(files.map((file) => [file, textOf(file)]));
    expect('value' in built && built.value.index).toBe(textOf('index.json'));
    expect('value' in built && built.value.defaults).toBe(readFileSync('src/catalog/limitDefaults.ts', 'utf8'));
    const index = parseLimitIndex(textOf('index.json'));
    expect('value' in index && index.value.map((entry) => [entry.file, entry.points])).toEqual(
      limits.map((limit, i) => [files[i], limit.blocks.flat().length]),
    );
  });

  it('has one file for each plane that says what its curves say', () => {
    const built = buildLibrary(files.map((file) => [file, textOf(file)]));
    if ('error' in built) throw new Error(built.error);
    for (const [plane, text] of Object.entries(built.value.planes)) {
      expect(text, plane).toBe(textOf(`${plane}.json`));
      expect(parsePlaneFile(text)).toEqual({ value: limits.filter((limit) => limit.plane === plane) });
    }
    expect(Object.keys(built.value.planes)).toEqual(Object.keys(planes));
  });

  it('has the recasts that its rules give', () => {
    const made = recastFiles(files.map((file) => [file, textOf(file)]));
    expect(made.map(([path]) => path)).toEqual(files.filter((file) => file.endsWith('_recast-here.csv')));
    for (const [path, text] of made) expect(textOf(path), path).toBe(text);
  });

  it('weighs at most 200 kB on the line', () => {
    const bytes = [...files, 'index.json'].map((file) => gzipSync(textOf(file)).length);
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThan(200_000);
  });
});

/** Median of abs ln(y / (α_D ε² / ratio⁴)) at the masses of the ε curve. */
function medianDifference(inEps: PublishedLimit, inY: PublishedLimit): number {
  const { alphaD = 0.1, ratio = 3 } = inY.assumes;
  const path = inY.blocks[0] ?? [];
  const differences = (inEps.blocks[0] ?? []).flatMap(([mass, eps]) => {
    const y = interpolate(path, mass / ratio);
    return y === null ? [] : [Math.abs(Math.log(y / ((alphaD * eps ** 2) / ratio ** 4)))];
  });
  return differences.sort((a, b) => a - b)[Math.floor(differences.length / 2)] ?? Number.NaN;
}

function interpolate(path: Path, x: number): number | null {
  const i = path.findIndex(([next], k) => k > 0 && next >= x && (path[k - 1]?.[0] ?? next) < x);
  const [a, b] = [path[i - 1], path[i]];
  if (!a || !b) return null;
  return a[1] * (b[1] / a[1]) ** (Math.log(x / a[0]) / Math.log(b[0] / a[0]));
}
