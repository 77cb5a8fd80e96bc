import type { Outline, Region } from '../../src/engine/types.ts';
import { logAxis, plainFrame } from '../../src/figure/figureAxes.ts';
import { column } from '../../src/figure/sizes.ts';
import { light } from '../../src/figure/theme.ts';
import type { FigureInput, FigureModel, Item, PathItem, TextItem } from '../../src/figure/types.ts';
import type { Blocks } from '../figures/data/eps-mA.ts';
import * as eps from '../figures/data/eps-mA.ts';
import * as alp from '../figures/data/gagg-ma.ts';
import * as y from '../figures/data/y-mchi.ts';

type Points = Outline['points'];

const axis = (symbol: string, unit: string, factor: number): FigureInput['xAxis'] =>
  logAxis({ kind: 'number', name: symbol, symbol, unit, min: 0, max: 1, initial: 1, scale: 'log', about: '' }, unit, factor);

/** A context limit; everything else is said where it differs. */
export function region(id: string, blocks: Blocks, difference: Partial<Region> = {}): Region {
  const closed = difference.fill === 'inside';
  return {
    id,
    title: id,
    label: id,
    family: 'collider',
    statement: 'context',
    subject: false,
    outlines: blocks.map((points) => ({ points, closed, unstroked: [] })),
    fill: 'up',
    carryOn: [],
    state: 'ready',
    provenance: { keys: [], text: '' },
    ...difference,
  };
}

export const scaled = (blocks: Blocks, factor: number): Points[] => blocks.map((block) => block.map(([x, v]) => [x, v * factor] as const));

const withUnstroked = (limit: Region, segments: readonly number[]): Region => ({
  ...limit,
  outlines: limit.outlines.map((outline) => ({ ...outline, unstroked: segments })),
});

const na64e = region('NA64e 2022', eps.na64e2022, {
  ...{ label: 'NA64\\mathit{e} 2022', sublabel: '9.4 \\times 10^{11} electrons', statement: 'published', subject: true },
  ...{ family: 'missE', carryOn: ['left'] },
});

/** The computed reach at an exposure, as the published curve scaled. */
export const computed = (factor: number): Region =>
  region('computed', scaled(eps.na64e2022, factor), {
    ...{
      label: 'NA64\\mathit{e} computed, 5 \\times 10^{12} EOT',
      statement: 'computed',
      subject: true,
      family: 'missE',
      carryOn: ['left'],
    },
  });

export const epsRegions: readonly Region[] = [
  na64e,
  region('BaBar', eps.babar2017),
  region('NA64mu 2022', eps.na64mu2022, { label: 'NA64\\mu 2022', subject: true, family: 'missMu', carryOn: ['left'] }),
  region('COHERENT', eps.coherent2021, { family: 'dumpP' }),
  region('MiniBooNE', eps.miniboone2018, { family: 'dumpP', statement: 'other', fill: 'none' }),
  region('NA62', eps.na62pi0, { family: 'meson' }),
  region('Belle II', eps.belle2, { statement: 'projection' }),
];

export const yRegions: readonly Region[] = [
  region('NA64e 2022', y.na64e2022, { label: 'NA64\\mathit{e} 2022', statement: 'published', subject: true, family: 'missE' }),
  region('DAMIC-M', y.damicM2025, { family: 'dd' }),
  region('scalar', y.relicScalar, { statement: 'target', family: 'theory', fill: 'none' }),
  region('pseudo-Dirac', y.relicPseudoDirac, { statement: 'target', family: 'theory', fill: 'none' }),
  region('computed', scaled(y.na64e2022, 0.19), {
    ...{ label: 'NA64\\mathit{e} computed, 5 \\times 10^{12} EOT', statement: 'computed', subject: true, family: 'missE' },
  }),
  region('ghost', scaled(y.na64e2022, 0.47), {
    ...{ label: 'pinned: 2 \\times 10^{12}', statement: 'ghost', family: 'missE', fill: 'none' },
  }),
];

/** A straight band, for the line grammar only; it stands for no measurement. */
const band: Blocks = [
  [
    [1e-2, 2e-4],
    [3, 2e-2],
    [3, 5e-2],
    [1e-2, 5e-4],
    [1e-2, 2e-4],
  ],
];

export const alpRegions: readonly Region[] = [
  withUnstroked(region('E137', alp.e137, { family: 'dumpE', statement: 'published', subject: true }), [17]),
  withUnstroked(region('CHARM', alp.charm, { family: 'dumpP', fill: 'inside' }), [15]),
  withUnstroked(region('NuCal', alp.nuCal, { family: 'dumpP', fill: 'inside' }), [15]),
  region('PrimEx', alp.primEx, { family: 'meson' }),
  region('LEP', alp.lep),
  withUnstroked(region('band', band, { label: 'illustration', family: 'hint', statement: 'hint', fill: 'inside' }), [1, 3]),
];

type Plane = Pick<FigureInput, 'regions' | 'xAxis' | 'yAxis' | 'view'>;

export const epsPlane: Plane = {
  regions: [...epsRegions, computed(0.43)],
  xAxis: axis('m_{A′}', 'MeV', 1e3),
  yAxis: axis('\\epsilon', '', 1),
  view: { x: [1e-3, 10], y: [1e-6, 1e-2] },
};

export const yPlane: Plane = {
  regions: yRegions,
  xAxis: axis('m_\\chi', 'MeV', 1e3),
  yAxis: axis('y = \\epsilon^2\\,\\alpha_D\\,(m_\\chi/m_{A′})^4', '', 1),
  view: { x: [1e-3, 1], y: [1e-15, 3e-8] },
};

export const alpPlane: Plane = {
  regions: alpRegions,
  xAxis: axis('m_a', 'MeV', 1e3),
  yAxis: axis('g_{a\\gamma\\gamma}', 'GeV^{-1}', 1),
  view: { x: [1e-2, 10], y: [1e-8, 1e-1] },
};

export const figureInput = (difference: Partial<FigureInput> = {}): FigureInput => ({
  ...epsPlane,
  ...{ width: 243, height: 206, size: column, theme: light, frameStyle: plainFrame },
  ...difference,
});

const isText = (item: Item): item is TextItem => item.kind === 'text';
const isPath = (item: Item): item is PathItem => item.kind === 'path';
export const texts = ({ items }: FigureModel): TextItem[] => items.filter(isText);
export const paths = ({ items }: FigureModel): PathItem[] => items.filter(isPath);
export const names = (model: FigureModel): TextItem[] => texts(model).filter(({ role }) => role === 'name');
