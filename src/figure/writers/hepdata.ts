import type { Region } from '../../engine/types.ts';
import { plainCaption } from '../caption.ts';
import type { Drawing } from '../drawing.ts';
import type { CurveRecord } from '../record.ts';
import { plainText } from '../texPrint.ts';

/** JSON strings are YAML strings. */
const text = (value: string): string => JSON.stringify(value);

/** Old YAML readers take 1e-9 for a word; 1.0e-9 is a number for all. */
const number = (value: number): string => {
  const printed = String(value);
  return printed.includes('e') && !printed.includes('.') ? printed.replace('e', '.0e') : printed;
};

type Axis = Drawing['input']['xAxis'];

const header = ({ parameter: { symbol, unit } }: Axis): string =>
  `{name: ${text(plainText(symbol, 'math'))}${unit ? `, units: ${text(plainText(unit))}` : ''}}`;

const values = (numbers: readonly number[]): string => numbers.map((value) => `  - {value: ${number(value)}}`).join('\n');

/** A HEPData submission in one file: a document for the figure, then one table for each line of each curve. */
export function hepdata(drawing: Drawing): string {
  const { record, regions } = drawing;
  const comment = `${plainCaption(record)} ${record.program}, ${record.link}`;
  const tables = record.curves.flatMap((curve, i) => {
    const { outlines } = regions[i] as Region;
    return outlines.map(({ points }, k) =>
      table(drawing, curve, outlines.length > 1 ? `${curve.title}, part ${k + 1}` : curve.title, points),
    );
  });
  return [`---\ncomment: ${text(comment)}`, ...tables, ''].join('\n');
}

function table({ input }: Drawing, curve: CurveRecord, name: string, points: Region['outlines'][number]['points']): string {
  return [
    '---',
    `name: ${text(name)}`,
    `description: ${text([curve.source, curve.remark].filter(Boolean).join('. '))}`,
    'independent_variables:',
    `- header: ${header(input.xAxis)}`,
    '  values:',
    values(points.map(([x]) => x)),
    'dependent_variables:',
    `- header: ${header(input.yAxis)}`,
    `  qualifiers: [${qualifiers(curve).join(', ')}]`,
    '  values:',
    values(points.map(([, y]) => y)),
  ].join('\n');
}

function qualifiers({ statement, computed, cl, references, arxiv, doi }: CurveRecord): readonly string[] {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['statement', statement],
    ['computed', computed ? 'yes' : 'no'],
    ['confidence level', cl === null ? null : String(cl)],
    ['reference', references.join(', ')],
    ['arXiv', arxiv],
    ['DOI', doi],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`{name: ${text(name)}, value: ${text(value)}}`] : []));
}
