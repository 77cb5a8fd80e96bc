import type { Statement } from '../engine/types.ts';
import type { CurveRecord, FigureRecord } from './record.ts';
import { latex, plainText } from './texPrint.ts';

/** How the curves of one kind are introduced, in the order of the caption. */
const SENTENCES: readonly (readonly [Statement, (names: string, program: string) => string])[] = [
  ['published', (names) => `Filled in colour: excluded by ${names}`],
  ['context', (names) => `Grey: excluded by ${names}`],
  ['computed', (names, program) => `Long dashes: ${names}, with ${program}`],
  ['uncertainty', () => 'Tinted bands along computed curves: their uncertainty'],
  ['projection', (names) => `Short dashes: published projections of ${names}`],
  ['hint', (names, program) => `Band: favoured by ${names}, computed with ${program}`],
  ['target', (names) => `Black lines: ${names}`],
  ['other', (names) => `Fine dots, under other assumptions: ${names}`],
  ['ghost', (names) => `Thin lines, pinned: ${names}`],
];

interface Style {
  readonly label: (tex: string) => string;
  readonly cite: (keys: readonly string[]) => string;
}

const TEX: Style = { label: (tex) => latex(tex), cite: (keys) => (keys.length > 0 ? `~\\cite{${keys.join(',')}}` : '') };
const PLAIN: Style = { label: (tex) => plainText(tex), cite: (keys) => (keys.length > 0 ? ` [${keys.join(', ')}]` : '') };

/** Caption for LaTeX, with `\cite`. */
export const latexCaption = (record: FigureRecord): string => caption(record, TEX);

/** Caption in plain characters, with the keys of the references in brackets. */
export const plainCaption = (record: FigureRecord): string => caption(record, PLAIN);

function caption({ model, assumptions, curves, program, caption: own }: FigureRecord, style: Style): string {
  if (own !== undefined) return style.label(own);
  const statements = SENTENCES.flatMap(([statement, sentence]) => {
    const ofKind = curves.filter((curve) => curve.statement === statement);
    return ofKind.length === 0 ? [] : [`${sentence(ofKind.map((curve) => named(curve, style)).join(', '), program)}.`];
  });
  return [`${model}: ${style.label(assumptions)}.`, ...statements, ...approximations(curves)].join(' ');
}

function named({ label, title, references, remark, number }: CurveRecord, { label: print, cite }: Style): string {
  const aside = [number === undefined ? '' : `marked ${number}`, remark].filter(Boolean).join('; ');
  return `${print(label || title)}${aside ? ` (${aside})` : ''}${cite(references)}`;
}

/** What the computed curves leave out, each sentence once. */
const approximations = (curves: readonly CurveRecord[]): readonly string[] => [
  ...new Set(curves.filter(({ statement }) => statement === 'computed').map(({ source }) => source.replace(/^Computed here\. /, ''))),
];
