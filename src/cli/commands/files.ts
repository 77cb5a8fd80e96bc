import type { Call, Command } from '../call.ts';
import { UsageError } from '../options.ts';
import { scenarioFlag, setFlag } from './shared.ts';

const figure: Command = {
  about: 'a scenario as a figure: the same file that the app writes',
  usage: 'SCENARIO.json|LINK|FIGURE --out FILE.pdf|.svg|.png|.tex|.py|.csv|.json|.yaml|.bib',
  flags: {
    out: { type: 'string', short: 'o', value: 'FILE', about: 'file of the figure; stdout without it' },
    format: {
      type: 'string',
      value: 'NAME',
      about: 'pdf, slides, svg, png, pgfplots, matplotlib, csv, json, yaml or bib; by the ending of FILE without it',
    },
    size: {
      type: 'string',
      value: 'NAME',
      about: 'column (or prd-column), double (prd-double), slide, half-slide, slide-4-3, square, poster, or 90x70mm',
    },
    theme: { type: 'string', value: 'NAME', about: 'paper, dark, grey, contrast or contrast-dark' },
    names: { type: 'string', value: 'PLACE', about: 'of curves: curves, legend or none; as in the scenario without it' },
    stamp: { type: 'string', value: 'TEXT', about: 'words in a corner, such as Preliminary' },
    corner: { type: 'string', value: 'PLACE', about: 'top left, top right, bottom left or bottom right' },
    outside: { type: 'boolean', about: 'the stamp above or below the frame instead of in it' },
    title: { type: 'boolean', about: 'with the headline of the plane' },
    credit: { type: 'boolean', about: 'with the name and version of the program' },
    resolution: { type: 'string', value: 'NAME', about: 'of a PNG: 1x, 2x, 300 or 600 (dots per inch); 300 without it' },
    transparent: { type: 'boolean', about: 'a PNG without the colour of the paper' },
    ...scenarioFlag,
  },
  examples: [
    ["darkreach figure '#plane=eps-mA&alphaD=0.5' --out figure.pdf --size column", 'a permalink as a figure for a paper'],
    ['darkreach figure scenario.json --out talk.svg --format slides --size slide --theme dark', 'a scenario file for a talk'],
  ],
  notes: [],
  run: async (call) => (await import('../figure.ts')).figure(withSource(call)),
};

/** The scenario may stand first, without its flag. */
function withSource(call: Call): Call {
  const [source, ...more] = call.rest;
  if (more.length > 0) throw new UsageError('figure takes one scenario');
  return source === undefined ? call : { ...call, options: { ...call.options, scenario: source } };
}

const convert: Command = {
  about: 'limit files between formats, units and planes',
  usage: 'FILE [OUT] [--format csv|json|yaml|lmt|plain]',
  flags: {
    format: { type: 'string', value: 'NAME', about: 'format of the result; by the ending of OUT without it' },
    plane: { type: 'string', value: 'ID', about: 'plane of the curve, where the file does not say it' },
    unit: { type: 'string', value: 'GeV', about: 'unit of its masses: eV, keV, MeV, GeV, TeV' },
    convention: {
      type: 'string',
      value: 'NAME',
      about: 'what its couplings are: coupling, squared, charge, alpha, per-TeV, or a plane of the model',
    },
    region: { type: 'string', value: 'SIDE', about: 'excluded side: above, below, closed, line' },
    cl: { type: 'string', value: '0.9', about: 'its confidence level' },
    name: { type: 'string', value: 'TEXT', about: 'its name' },
    curve: { type: 'string', value: 'N', about: 'which of several curves, counted from 1' },
    into: { type: 'string', value: 'ID', about: 'another plane of the same model to bring it to' },
    charges: {
      type: 'string',
      value: 'LIST',
      about: 'recast visible decays to these couplings: b-minus-l, or electron=-1,neutrino=0,up=1/3,down=1/3',
    },
    rule: { type: 'string', value: 'TEXT', about: 'for a recast: made=electrons seen=electrons volume=204 shield=179' },
    ...setFlag,
  },
  examples: [
    ['darkreach convert public/limits/eps-mA-visible/E141.csv E141.lmt', 'a curve of the library for DarkCast'],
    ['darkreach convert A1.lmt A1.csv --plane eps-mA-visible --unit GeV --cl 0.9', 'and one from it'],
    [
      'darkreach convert public/limits/eps-mA-visible/E774.csv X.csv --charges electron=-1,up=-1/3,down=2/3',
      'recast to a boson that does not couple to protons',
    ],
    ['darkreach convert NA64.csv NA64.yaml --into y-mchi --set alphaD=0.5', 'as a HEPData table in (y, m_χ)'],
  ],
  notes: [
    'csv: file of the library; json: the same as JSON; yaml: HEPData table; lmt: DarkCast; plain: head line and rows.',
    'Reads these and tables, HEPData JSON and CSV, WebPlotDigitizer; FILE may be - for stdin. Without OUT to stdout.',
    'A recast goes by production × lifetime × branching; the coupling is then g/e, for b-minus-l g.',
    'Nothing is guessed: what a file does not say must be given, and a bad row ends the conversion with its line.',
  ],
  run: async (call) => (await import('../convert/convert.ts')).convert(call),
};

const serve: Command = {
  about: 'the app itself, served on this machine',
  usage: '[--port N]',
  flags: { port: { type: 'string', value: 'N', about: 'port on 127.0.0.1; 4173 without it, 0: any free one' } },
  examples: [['darkreach serve --port 8080', 'the app at http://127.0.0.1:8080/']],
  notes: ['Serves the built app (npm run build) to this machine only; prints its address; ends with Ctrl+C.'],
  run: async (call) => (await import('../serve.ts')).serve(call),
};

export const files = { figure, convert, serve };
