import type { Command, Flags } from '../call.ts';
import { planeFlag, threadsFlag } from './shared.ts';

const outFlag: Flags = { out: { type: 'string', short: 'o', value: 'FILE', about: 'file of the result; stdout without it' } };

const scan: Command = {
  about: 'any outputs over a grid of parameters, one line of JSON a point',
  usage: 'SCAN.json [--shard 3/64] [--out FILE]  |  --experiment ID --vary KEY=VALUES … [--output LIST]',
  flags: {
    ...outFlag,
    shard: { type: 'string', value: 'K/N', about: 'part K of N only' },
    ...threadsFlag,
    experiment: { type: 'string', value: 'ID', about: 'experiment (list experiments)' },
    ...planeFlag,
    output: { type: 'string', value: 'LIST', about: 'limit, yield, required-exposure, relic, excluded-by; limit without it' },
    vary: { type: 'string', multiple: true, value: 'KEY=VALUES', about: 'low:high:count, low:high:count:log or a,b,c; may be repeated' },
    sobol: { type: 'string', value: 'N', about: 'N Sobol points in the ranges low:high that have no count' },
  },
  examples: [
    ['darkreach scan scan.json --shard 3/64 --out part-3.ndjson', 'part 3 of 64; the same command again goes on after an interruption'],
    [
      'darkreach scan --experiment na64e-2022 --vary mass=0.003:0.3:12 --vary beamEnergy=40,60,100 --threads 2',
      'the limit at 12 masses and three energies',
    ],
    [
      'darkreach scan --experiment na64e-2022 --output yield,excluded-by --sobol 1000 --vary mass=0.001:1 --vary coupling=1e-6:1e-2',
      'a thousand points in the plane',
    ],
  ],
  notes: [
    'A scan file: {"experiment": "na64e-2022", "outputs": ["limit"], "parameters": {"mass": {"log": [0.003, 0.3, 12]}, "exposure": [1e11, 1e12], "alphaD": {"linear": [0.1, 0.5, 5]}}}.',
    'Keys of parameters: mass and coupling in plane coordinates, exposure, cl, model parameters and settings of the experiment; a value, a list, {"log": [low, high, count]} or {"linear": …}. The last one runs fastest.',
    'With "sobol": N the ranges [low, high] without a count are drawn together, N times.',
    'limit gives lower and upper; yield perParticle and events; required-exposure requiredExposure; relic target and density; excluded-by excludedBy, ids of published limits.',
    'Lines stand in the order of the points whatever the number of threads, and all parts one after the other are the whole, byte by byte. A file is continued only when it is of the same scan, part and version.',
  ],
  run: async (call) => (await import('../scan/scan.ts')).scan(call),
};

const merge: Command = {
  about: 'the parts of a scan as one table',
  usage: 'PART… [--out FILE.csv|.ndjson|.parquet]',
  flags: {
    ...outFlag,
    format: { type: 'string', value: 'NAME', about: 'csv, ndjson or parquet; by the ending of FILE without it' },
  },
  examples: [['darkreach merge part-*.ndjson --out scan.csv', 'one table of all parts']],
  notes: ['Refuses parts of different scans, doubled and missing points, and then writes nothing.'],
  run: async (call) => (await import('../scan/merge.ts')).merge(call),
};

export const batch = { scan, merge };
