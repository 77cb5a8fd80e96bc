import { latexCaption } from '../caption.ts';
import type { Drawing, FigureFile } from '../drawing.ts';
import { mirrored, onAxes, type PlotLabel, plotFrame, plotLabels, plotPaths, titleTex } from '../inPlane.ts';
import { latex } from '../texPrint.ts';
import type { FigureModel, PathItem, TextItem, Theme } from '../types.ts';

const short = (value: number): string => String(Math.round(value * 100) / 100);
const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** A TeX file for pgfplots, and a data file for each line or area of a curve. */
export function pgfplots(drawing: Drawing): readonly FigureFile[] {
  const paths = plotPaths(drawing).filter(({ lines }) => lines.length > 0);
  const named = new Map(paths.filter(hasFile).map((item) => [item.lines, `${drawing.name}-${fileKey(item)}.dat`] as const));
  const plots = paths.map((item) => {
    const file = named.get(item.lines);
    return `    \\addplot[${plotStyle(item)}] table ${file ? `{${file}}` : `[row sep=\\\\] {${rows(item, drawing).join(' \\\\ ')} \\\\}`};`;
  });
  const files = [...named].map(([lines, name]) => ({
    name,
    content: dataFile(paths.find((item) => item.lines === lines) as PathItem, drawing),
  }));
  return [{ name: `${drawing.name}.tex`, content: texFile(drawing, paths, plots) }, ...files];
}

/** Leaders and swatches are short enough to stand in the TeX file; a rim has the points of its line. */
const hasFile = ({ role }: PathItem): boolean =>
  role !== 'leader' && role !== 'swatch' && role !== 'beside' && role !== 'grid' && role !== 'casing';
const fileKey = ({ key }: PathItem): string => key.replace(/[^\w-]+/g, '-');

const dataFile = (item: PathItem, drawing: Drawing): string => `${rows(item, drawing).join('\n')}\n`;

/** Lines separated by an empty row; areas end where they begin. */
const rows = ({ lines, closed }: PathItem, drawing: Drawing): readonly string[] =>
  lines.flatMap((line, i) => {
    const points = (closed ? [...line, ...line.slice(0, 1)] : line).map((point) => onAxes(drawing, point).join(' '));
    return i === 0 ? points : ['', ...points];
  });

/** Lengths on and off in turn. */
const dashPattern = (dash: readonly number[]): string =>
  dash.map((length, i) => `${i % 2 === 0 ? 'on' : 'off'} ${short(length)}bp`).join(' ');

function plotStyle({ fill, stroke, width, dash, cap, opacity }: PathItem): string {
  const parts = [
    fill ? `fill=c${hex(fill)}` : '',
    stroke ? `draw=c${hex(stroke)}, line width=${short(width)}bp` : 'draw=none',
    dash.length > 0 ? `dash pattern=${dashPattern(dash)}` : '',
    cap === 'round' ? 'line cap=round' : '',
    opacity === 1 ? '' : `opacity=${short(opacity)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

const ANCHORS = { left: 'base west', center: 'base', right: 'base east' } as const;

function node({ item, at, part, tex, size, bold }: PlotLabel, drawing: Drawing): string {
  const [x, y] = onAxes(drawing, at);
  const font = `${fontSize(size)}${bold ? '\\bfseries\\boldmath' : ''}`;
  const style = [
    `anchor=${ANCHORS[part]}`,
    `text=c${hex(item.fill)}`,
    `font=${font}`,
    item.angle === 0 ? '' : `rotate=${short(-item.angle)}`,
  ];
  return `    \\node[label at, ${style.filter(Boolean).join(', ')}] at (axis cs:${x},${y}) {${haloed(item.halo, latex(tex))}};`;
}

/** Points of the figure are 1/72 inch, as `bp` of TeX. */
const fontSize = (size: number): string => `\\fontsize{${short(size)}bp}{${short(1.2 * size)}bp}\\selectfont`;

const haloed = (halo: PlotLabel['item']['halo'], text: string): string =>
  halo ? `\\halo{c${hex(halo.color)}}{${short(halo.width)}bp}{${text}}` : text;

function ticksOf(drawing: Drawing, axis: 'x' | 'y'): readonly string[] {
  const ticks = drawing.model.ticks[axis];
  const named = ticks.filter(({ label }) => label !== null);
  const bare = ticks.filter(({ label }) => label === null);
  return [
    `${axis}tick={${named.map(({ value }) => value).join(',')}}`,
    `${axis}ticklabels={${named.map(({ label }) => `$${label}$`).join(',')}}`,
    bare.length > 0 ? `minor ${axis}tick={${bare.map(({ value }) => value).join(',')}}` : `${axis}minorticks=false`,
  ];
}

function axisOptions(drawing: Drawing): readonly string[] {
  const { model, input } = drawing;
  const { x, y } = plotFrame(drawing);
  const { tickText, axisText, tickMajor, tickMinor, tickWidth, frameWidth } = input.size;
  const { ink } = input.theme;
  const title = (key: string) => latex(titleTex(model, key));
  return [
    'scale only axis, clip=false, axis on top',
    `at={(${short(model.frame.x)}bp,${short(model.height - model.frame.y - model.frame.height)}bp)}, anchor=south west`,
    `width=${short(model.frame.width)}bp, height=${short(model.frame.height)}bp`,
    `xmin=${x[0]}, xmax=${x[1]}, ymin=${y[0]}, ymax=${y[1]}`,
    `xlabel={${title('x:title')}}, ylabel={${title('y:title')}}`,
    ...headline(model, title('title')),
    ...ticksOf(drawing, 'x'),
    ...ticksOf(drawing, 'y'),
    `tick label style={font=${fontSize(tickText)}}, label style={font=${fontSize(axisText)}}`,
    ...(['x', 'y'] as const).flatMap((axis) => [titlePlace(model, axis), ...numberPlace(model, axis)]),
    ...sides(drawing),
    `axis line style={c${hex(ink)}, line width=${short(frameWidth)}bp}, every tick/.style={c${hex(ink)}, line width=${short(tickWidth)}bp}`,
    `every axis/.append style={text=c${hex(ink)}}`,
    `major tick length=${short(tickMajor)}bp, minor tick length=${short(tickMinor)}bp`,
    `tick align=${input.frameStyle.outward ? 'outside' : 'inside'}, scaled ticks=false`,
    'empty line=jump, every axis plot/.append style={line join=round, mark=none}',
  ];
}

/** An axis title by the middle of its baseline, in parts of the frame. */
function titlePlace({ items, frame }: FigureModel, axis: 'x' | 'y'): string {
  const title = items.find((item): item is TextItem => item.kind === 'text' && item.key === `${axis}:title`);
  if (!title) return `${axis}label style={}`;
  const [x, y] = axis === 'x' ? [title.x + title.width / 2, title.y] : [title.x, title.y - title.width / 2];
  const [u, v] = [(x - frame.x) / frame.width, (frame.y + frame.height - y) / frame.height];
  return `${axis}label style={at={(rel axis cs:${u.toFixed(4)},${v.toFixed(4)})}, anchor=base}`;
}

/** Numbers stand as far from the frame as in the figure: those below it by their baseline, those on its left by their end. */
function numberPlace({ items, frame }: FigureModel, axis: 'x' | 'y'): readonly string[] {
  const number = items.find((item): item is TextItem => item.kind === 'text' && item.role === 'tick' && item.key.startsWith(`${axis}:`));
  if (!number) return [];
  const gap = axis === 'x' ? number.y - frame.y - frame.height : frame.x - number.x - number.width;
  const anchor = axis === 'x' ? 'base' : 'east';
  return [`${axis}ticklabel style={anchor=${anchor}, inner sep=0pt}, ${axis}ticklabel shift=${short(gap)}bp`];
}

/** The title over the frame, by the left end of its baseline. */
function headline({ items, frame }: FigureModel, text: string): readonly string[] {
  const title = items.find((item): item is TextItem => item.kind === 'text' && item.key === 'title');
  if (!title) return [];
  const [u, v] = [(title.x - frame.x) / frame.width, (frame.y + frame.height - title.y) / frame.height];
  const font = `${fontSize(title.runs[0]?.size ?? 0)}\\bfseries\\boldmath`;
  return [
    `title={${text}}, title style={at={(rel axis cs:${u.toFixed(4)},${v.toFixed(4)})}, anchor=base west, inner sep=0pt, font=${font}}`,
  ];
}

const sides = (drawing: Drawing): readonly string[] =>
  Object.entries(mirrored(drawing)).flatMap(([axis, both]) => (both ? [] : [`${axis}tick pos=left`]));

/** Name of the pgfplots environment with these scales. */
function environment({ input: { xAxis, yAxis } }: Drawing): string {
  const names = { log: { log: 'loglogaxis', linear: 'semilogxaxis' }, linear: { log: 'semilogyaxis', linear: 'axis' } } as const;
  return names[xAxis.scale][yAxis.scale];
}

/** STIX is the font of the original; Times and Helvetica are everywhere and as narrow. Numbers are upright text, also in formulas. */
const FONTS = {
  serif: ['\\IfFileExists{stix2.sty}{\\usepackage{stix2}}{\\usepackage{mathptmx}}'],
  sans: [
    '\\usepackage{mathptmx}',
    '\\usepackage[scaled=0.95]{helvet}',
    '\\renewcommand{\\familydefault}{\\sfdefault}',
    '\\DeclareSymbolFont{operators}{OT1}{phv}{m}{n}',
    '\\SetSymbolFont{operators}{bold}{OT1}{phv}{b}{n}',
  ],
} as const;

function texFile(drawing: Drawing, paths: readonly PathItem[], plots: readonly string[]): string {
  const { record, input, model } = drawing;
  const labels = plotLabels(drawing);
  return [
    `% ${record.program}: ${record.title}`,
    `% ${record.link}`,
    `% ${latexCaption(record)}`,
    ...preamble(input.size.font, colours(input.theme, paths, labels)),
    '\\begin{document}',
    '\\begin{tikzpicture}[label at/.style={inner sep=0pt}]',
    `  \\path[use as bounding box, fill=c${hex(input.theme.paper)}] (0,0) rectangle (${short(model.width)}bp,${short(model.height)}bp);`,
    `  \\begin{${environment(drawing)}}[`,
    ...axisOptions(drawing).map((option) => `    ${option},`),
    '  ]',
    ...plots,
    ...labels.map((label) => node(label, drawing)),
    `  \\end{${environment(drawing)}}`,
    '\\end{tikzpicture}',
    '\\end{document}',
    '',
  ].join('\n');
}

function colours({ paper, ink }: Theme, paths: readonly PathItem[], labels: readonly PlotLabel[]): readonly string[] {
  const drawn = [
    ...paths.flatMap(({ fill, stroke }) => [fill, stroke]),
    ...labels.flatMap(({ item }) => [item.fill, item.halo?.color ?? null]),
  ];
  return [...new Set([paper, ink, ...drawn.filter((colour) => colour !== null)])].sort();
}

/** Letters with a halo are drawn twice: by their outlines in the colour of what lies behind them, then as themselves. */
const preamble = (font: keyof typeof FONTS, used: readonly string[]): readonly string[] => [
  '\\documentclass[border=0pt]{standalone}',
  '\\usepackage[utf8]{inputenc}',
  '\\usepackage{amsmath,amssymb,pgfplots}',
  ...FONTS[font],
  '\\pgfplotsset{compat=1.16}',
  '\\newcommand{\\halo}[3]{#3}',
  '\\IfFileExists{contour.sty}{\\usepackage[outline]{contour}\\renewcommand{\\halo}[3]{\\contourlength{##2}\\contour{##1}{##3}}}{}',
  ...used.map((colour) => `\\definecolor{c${hex(colour)}}{HTML}{${hex(colour)}}`),
];
