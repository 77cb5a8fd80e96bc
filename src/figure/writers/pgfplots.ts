import { latexCaption } from '../caption.ts';
import type { Drawing, FigureFile } from '../drawing.ts';
import { mirrored, onAxes, type PlotLabel, plotFrame, plotLabels, plotPaths, titleTex } from '../inPlane.ts';
import { latex } from '../texPrint.ts';
import type { PathItem } from '../types.ts';

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

function plotStyle({ fill, stroke, width, dash, cap, opacity }: PathItem): string {
  const [on, off] = dash;
  const parts = [
    fill ? `fill=c${hex(fill)}` : '',
    stroke ? `draw=c${hex(stroke)}, line width=${short(width)}pt` : 'draw=none',
    on !== undefined && off !== undefined ? `dash pattern=on ${short(on)}pt off ${short(off)}pt` : '',
    cap === 'round' ? 'line cap=round' : '',
    opacity === 1 ? '' : `opacity=${short(opacity)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

const ANCHORS = { left: 'base west', center: 'base', right: 'base east' } as const;

function node({ item, at, part, tex, size, bold }: PlotLabel, drawing: Drawing): string {
  const [x, y] = onAxes(drawing, at);
  const font = `\\fontsize{${short(size)}}{${short(1.2 * size)}}\\selectfont${bold ? '\\bfseries\\boldmath' : ''}`;
  const style = [
    `anchor=${ANCHORS[part]}`,
    `text=c${hex(item.fill)}`,
    `font=${font}`,
    item.angle === 0 ? '' : `rotate=${short(-item.angle)}`,
  ];
  return `    \\node[label at, ${style.filter(Boolean).join(', ')}] at (axis cs:${x},${y}) {${latex(tex)}};`;
}

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
  const title = (key: string) => latex(titleTex(model, key));
  return [
    'scale only axis, clip=false, axis on top',
    `width=${short(model.frame.width)}pt, height=${short(model.frame.height)}pt`,
    `xmin=${x[0]}, xmax=${x[1]}, ymin=${y[0]}, ymax=${y[1]}`,
    `xlabel={${title('x:title')}}, ylabel={${title('y:title')}}`,
    ...(input.title ? [`title={${latex(input.title)}}, title style={yshift=${short(titleRise(drawing))}pt}`] : []),
    ...ticksOf(drawing, 'x'),
    ...ticksOf(drawing, 'y'),
    `tick label style={font=\\fontsize{${short(tickText)}}{${short(1.2 * tickText)}}\\selectfont}`,
    `label style={font=\\fontsize{${short(axisText)}}{${short(1.2 * axisText)}}\\selectfont}`,
    ...sides(drawing),
    ...(model.foot > model.frame.y + model.frame.height
      ? [`xticklabel shift=${short(model.foot - model.frame.y - model.frame.height)}pt`]
      : []),
    `axis line style={line width=${short(frameWidth)}pt}, every tick/.style={black, line width=${short(tickWidth)}pt}`,
    `major tick length=${short(tickMajor)}pt, minor tick length=${short(tickMinor)}pt`,
    `tick align=${input.frameStyle.outward ? 'outside' : 'inside'}, scaled ticks=false`,
    'empty line=jump, every axis plot/.append style={line join=round, mark=none}',
  ];
}

/** What a second axis puts between the frame and the title. */
const titleRise = ({ model, input: { xAxis } }: Drawing): number => {
  const numbers = model.items.find((item) => item.kind === 'text' && item.key === 'x2:title');
  return xAxis.second && numbers?.kind === 'text' ? model.frame.y - numbers.y + (numbers.runs[0]?.size ?? 0) / 2 : 0;
};

const sides = (drawing: Drawing): readonly string[] =>
  Object.entries(mirrored(drawing)).flatMap(([axis, both]) => (both ? [] : [`${axis}tick pos=left`]));

/** Name of the pgfplots environment with these scales. */
function environment({ input: { xAxis, yAxis } }: Drawing): string {
  const names = { log: { log: 'loglogaxis', linear: 'semilogxaxis' }, linear: { log: 'semilogyaxis', linear: 'axis' } } as const;
  return names[xAxis.scale][yAxis.scale];
}

/** STIX is the font of the original; Times and Helvetica are everywhere and as narrow. */
const FONTS = {
  serif: ['\\IfFileExists{stix2.sty}{\\usepackage{stix2}}{\\usepackage{mathptmx}}'],
  sans: ['\\usepackage{mathptmx}', '\\usepackage[scaled=0.95]{helvet}', '\\renewcommand{\\familydefault}{\\sfdefault}'],
} as const;

function texFile(drawing: Drawing, paths: readonly PathItem[], plots: readonly string[]): string {
  const labels = plotLabels(drawing);
  const colours = [...new Set([...paths.flatMap(({ fill, stroke }) => [fill, stroke]), ...labels.map(({ item }) => item.fill)])].filter(
    (c) => c !== null,
  );
  const { record } = drawing;
  return [
    `% ${record.program}: ${record.title}`,
    `% ${record.link}`,
    `% ${latexCaption(record)}`,
    '\\documentclass[border=2pt]{standalone}',
    '\\usepackage[utf8]{inputenc}',
    '\\usepackage{amsmath,amssymb,pgfplots}',
    ...FONTS[drawing.input.size.font],
    '\\pgfplotsset{compat=1.16}',
    ...[...colours].sort().map((colour) => `\\definecolor{c${hex(colour)}}{HTML}{${hex(colour)}}`),
    '\\begin{document}',
    '\\begin{tikzpicture}[label at/.style={inner sep=0pt}]',
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
