import { planes } from '../catalog/index.ts';
import { limitKey } from '../engine/draw.ts';
import type { Limit, Region, Statement } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { printScenario } from '../scenario/url.ts';
import { plainText } from './texPrint.ts';
import type { FigureModel } from './types.ts';
import { PROGRAM } from './version.ts';

/** What a file says about one curve. */
export interface CurveRecord {
  readonly id: string;
  readonly title: string;
  /** Label text. */
  readonly label: string;
  readonly statement: Statement;
  /** Computed by this program, not published by an experiment. */
  readonly computed: boolean;
  readonly cl: number | null;
  readonly references: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  /** Where the numbers come from, and under which assumptions they are shown. */
  readonly source: string;
  readonly remark: string;
  /** What stands at the curve instead of its name. */
  readonly number?: number;
}

/** What every file says about itself: enough to open the same figure again and to cite what it shows. */
export interface FigureRecord {
  readonly program: string;
  readonly title: string;
  /** Address that opens this view; begins with `#` where no address of the app is known. */
  readonly link: string;
  readonly plane: string;
  readonly model: string;
  /** Label text: model parameters and confidence level. */
  readonly assumptions: string;
  readonly curves: readonly CurveRecord[];
  /** Label text: the whole caption, where the figure is no plane. */
  readonly caption?: string;
}

/** What a figure is made of. */
export interface Sources {
  readonly scenario: Scenario;
  readonly regions: readonly Region[];
  /** Published curves by `plane/id`. */
  readonly limits: ReadonlyMap<string, Limit>;
  /** Address of the app, without `#…`; empty where there is none. */
  readonly address: string;
}

export function figureRecord({ scenario, regions, limits, address }: Sources, { items, united, numbered }: FigureModel): FigureRecord {
  const { headline, model } = planes[scenario.plane];
  const drawn = new Set([...items.map(({ region }) => region), ...united]);
  return {
    program: PROGRAM,
    title: headline,
    link: `${address}#${printScenario(scenario)}`,
    plane: scenario.plane,
    model: model.title,
    assumptions: assumptions(scenario).join(', '),
    curves: regions.filter(({ id }) => drawn.has(id)).map((region) => numberedIn(numbered, curveRecord(region, scenario, limits))),
  };
}

const percent = (cl: number): string => String(Number((100 * cl).toPrecision(4)));

/** What the figure assumes, as lines of label text: model parameters, confidence level. */
export const assumptions = ({ plane, params, cl }: Pick<Scenario, 'plane' | 'params' | 'cl'>): readonly string[] =>
  [planes[plane].model.assumptions(params), `limits at ${percent(cl)} % CL`].filter(Boolean);

const numberedIn = (numbered: FigureModel['numbered'], curve: CurveRecord): CurveRecord =>
  numbered.includes(curve.id) ? { ...curve, number: 1 + numbered.indexOf(curve.id) } : curve;

function curveRecord(region: Region, { plane, cl }: Scenario, limits: ReadonlyMap<string, Limit>): CurveRecord {
  const limit = region.id.startsWith('limit:') ? limits.get(limitKey(plane, region.id.slice('limit:'.length))) : undefined;
  return {
    id: region.id,
    title: region.title,
    label: region.label,
    statement: region.statement,
    computed: limit === undefined,
    cl: limit ? limit.cl : region.statement === 'computed' ? cl : null,
    references: region.provenance.keys,
    arxiv: limit?.arxiv ?? null,
    doi: limit?.doi ?? null,
    source: region.provenance.text,
    remark: plainText(region.remark ?? ''),
  };
}

/** Where a curve's paper is found. */
export function paperUrl({ doi, arxiv }: CurveRecord): string | null {
  if (doi !== null) return `https://doi.org/${doi}`;
  return arxiv === null ? null : `https://arxiv.org/abs/${arxiv}`;
}

/** The record as text inside a file. */
export const recordText = (record: FigureRecord): string => JSON.stringify(record);
