import { plainCaption } from '../caption.ts';
import type { Drawing, FigureFile } from '../drawing.ts';
import { mirrored, onAxes, type PlotLabel, plotFrame, plotLabels, plotPaths, titleTex } from '../inPlane.ts';
import { latex } from '../texPrint.ts';
import type { FigureModel, PathItem, TextItem } from '../types.ts';
import { boldMath } from './boldMath.ts';

/** A script that draws the figure without TeX, and its data. */
export const matplotlib = (drawing: Drawing): readonly FigureFile[] => [
  { name: `${drawing.name}.py`, content: script(drawing) },
  { name: `${drawing.name}.json`, content: data(drawing) },
];

/** One item a line, so that a person finds a curve and changes it. */
function data(drawing: Drawing): string {
  const { record, input, model } = drawing;
  const head = { program: record.program, title: record.title, link: record.link, ...plotFrame(drawing) };
  const ticks = { x: ticksOf(model.ticks.x), y: ticksOf(model.ticks.y) };
  const titles = { x: label(titleTex(model, 'x:title')), y: label(titleTex(model, 'y:title')), top: label(input.title ?? '') };
  const list = (items: readonly object[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return [
    `{"about": ${JSON.stringify(head)},`,
    `"titles": ${JSON.stringify(titles)},`,
    `"ticks": ${JSON.stringify(ticks)},`,
    `"paths": ${list(plotPaths(drawing).map((item) => pathData(item, drawing)))},`,
    `"texts": ${list(plotLabels(drawing).map((text) => textData(text, drawing)))}}`,
    '',
  ].join('\n');
}

const ticksOf = (ticks: Drawing['model']['ticks']['x']) => ({
  major: ticks.flatMap(({ value, label: tex }) => (tex === null ? [] : [{ value, label: `$${tex}$` }])),
  minor: ticks.flatMap(({ value, label: tex }) => (tex === null ? [value] : [])),
});

/** What the mathematics of matplotlib reads; percent signs need no escape there. */
const label = (tex: string): string => latex(tex).replaceAll('\\%', '%');

const pathData = ({ key, lines, closed, fill, stroke, width, dash, cap, opacity }: PathItem, drawing: Drawing) => ({
  ...{ key, fill, stroke, width, dash, cap, opacity, closed },
  lines: lines.map((line) => line.map((point) => onAxes(drawing, point))),
});

function textData({ item: { key, fill, halo, angle }, at, part, tex, size, bold }: PlotLabel, drawing: Drawing) {
  const [x, y] = onAxes(drawing, at);
  return { key, text: bold ? boldMath(label(tex)) : label(tex), x, y, part, angle: -angle, size, bold, colour: fill, halo };
}

/** Middle of an axis title on its baseline, as fractions of the figure from its lower left corner. */
function titleAt({ items, width, height }: FigureModel, key: string): string {
  const title = items.find((item): item is TextItem => item.kind === 'text' && item.key === key);
  if (!title) return '0, 0';
  const [x, y] = title.angle === 0 ? [title.x + title.width / 2, title.y] : [title.x, title.y - title.width / 2];
  return `${(x / width).toFixed(5)}, ${(1 - y / height).toFixed(5)}`;
}

/** From the ends of the ticks to the numbers: their baseline under the frame, their end on its left. */
function padding({ model: { items, frame }, input: { frameStyle, size } }: Drawing, axis: 'x' | 'y'): string {
  const numbers = items.find((item): item is TextItem => item.kind === 'text' && item.role === 'tick' && item.key.startsWith(`${axis}:`));
  if (!numbers) return '0';
  const ticks = frameStyle.outward ? size.tickMajor : 0;
  return ((axis === 'x' ? numbers.y - frame.y - frame.height : frame.x - numbers.x - numbers.width) - ticks).toFixed(2);
}

const FAMILIES = { serif: ['STIXGeneral', 'stix'], sans: ['DejaVu Sans', 'dejavusans'] } as const;

/** Inside a docstring: names come from anybody's files and must not end it. */
const quoted = (words: string): string => words.replaceAll('\\', '\\\\').replaceAll('"', "'");

const python = (value: unknown): string => JSON.stringify(value);
const truth = (value: boolean): string => (value ? 'True' : 'False');

function script(drawing: Drawing): string {
  const { input, model, record, name } = drawing;
  const { size, theme, frameStyle } = input;
  const direction = frameStyle.outward ? 'out' : 'in';
  const both = { x: truth(mirrored(drawing).x), y: truth(mirrored(drawing).y) };
  const [family, mathematics] = FAMILIES[size.font];
  const { x, y, width, height } = model.frame;
  const box = [x / model.width, 1 - (y + height) / model.height, width / model.width, height / model.height];
  return `"""${quoted(record.title)}

${quoted(plainCaption(record))}

${record.program}, ${record.link}
Run: python3 ${name}.py   (writes ${name}-matplotlib.pdf and .png; needs matplotlib, no TeX)
"""
import json
import pathlib

import matplotlib

matplotlib.use("Agg")
import matplotlib.patheffects as effects
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.ticker import FixedFormatter, FixedLocator, NullFormatter

here = pathlib.Path(__file__).resolve()
data = json.loads(here.with_suffix(".json").read_text(encoding="utf-8"))

plt.rcParams.update({
    "font.family": ${python(family)},
    "mathtext.fontset": ${python(mathematics)},
    "lines.scale_dashes": False,
    "pdf.fonttype": 42,
    "svg.fonttype": "none",
})

ink = ${python(theme.ink)}
paper = ${python(theme.paper)}

figure = plt.figure(figsize=(${model.width} / 72, ${model.height} / 72), facecolor=paper)
axes = figure.add_axes([${box.map((side) => side.toFixed(5)).join(', ')}], facecolor=paper)
axes.set_xscale("${input.xAxis.scale}")
axes.set_yscale("${input.yAxis.scale}")
axes.set_xlim(data["about"]["x"])
axes.set_ylim(data["about"]["y"])


def outline(lines, closed):
    """One path of all lines of an item."""
    points, codes = [], []
    for line in lines:
        points += line + ([line[0]] if closed else [])
        codes += [Path.MOVETO] + [Path.LINETO] * (len(line) - 1) + ([Path.CLOSEPOLY] if closed else [])
    return Path(points, codes)


for order, item in enumerate(data["paths"]):
    if not item["lines"]:
        continue
    style = (0, item["dash"]) if item["dash"] else "solid"
    axes.add_patch(PathPatch(
        outline(item["lines"], item["closed"]),
        facecolor=item["fill"] or "none",
        edgecolor=item["stroke"] or "none",
        linewidth=item["width"],
        linestyle=style,
        capstyle=item["cap"],
        joinstyle="round",
        alpha=item["opacity"],
        zorder=1 + order / 1000,
        clip_on=False,
    ))

for item in data["texts"]:
    halo = item["halo"]
    text = item["text"] if matplotlib.__version_info__ >= (3, 8) else item["text"].replace(r"\\mathbfit", r"\\mathit")
    rim = [effects.withStroke(linewidth=2 * halo["width"], foreground=halo["color"])] if halo else []
    axes.text(
        item["x"], item["y"], text,
        fontsize=item["size"], color=item["colour"], rotation=item["angle"], rotation_mode="anchor",
        ha=item["part"], va="baseline", weight="bold" if item["bold"] else "normal",
        path_effects=rim, zorder=3,
    )

for axis, key in ((axes.xaxis, "x"), (axes.yaxis, "y")):
    ticks = data["ticks"][key]
    axis.set_major_locator(FixedLocator([tick["value"] for tick in ticks["major"]]))
    axis.set_major_formatter(FixedFormatter([tick["label"] for tick in ticks["major"]]))
    axis.set_minor_locator(FixedLocator(ticks["minor"]))
    axis.set_minor_formatter(NullFormatter())

axes.tick_params(which="major", direction="${direction}", top=${both.x}, right=${both.y}, length=${size.tickMajor}, width=${size.tickWidth},
                 labelsize=${size.tickText}, color=ink, labelcolor=ink)
axes.tick_params(which="minor", direction="${direction}", top=${both.x}, right=${both.y}, length=${size.tickMinor}, width=${size.tickWidth}, color=ink)
axes.tick_params(axis="x", pad=${padding(drawing, 'x')})
axes.tick_params(axis="y", pad=${padding(drawing, 'y')})
for number in axes.get_xticklabels():
    number.set_va("baseline")
for side in axes.spines.values():
    side.set_linewidth(${size.frameWidth})
    side.set_color(ink)
    side.set_zorder(4)

axes.set_xlabel(data["titles"]["x"], fontsize=${size.axisText}, color=ink, va="baseline")
axes.set_ylabel(data["titles"]["y"], fontsize=${size.axisText}, color=ink, va="baseline")
axes.xaxis.set_label_coords(${titleAt(model, 'x:title')}, transform=figure.transFigure)
axes.yaxis.set_label_coords(${titleAt(model, 'y:title')}, transform=figure.transFigure)
axes.set_title(data["titles"]["top"], fontsize=${size.axisText}, color=ink, loc="left", weight="bold")

for suffix in (".pdf", ".png"):
    figure.savefig(here.with_name(here.stem + "-matplotlib" + suffix), dpi=300, facecolor=paper)
`;
}
