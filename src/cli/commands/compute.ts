import type { Command } from '../call.ts';
import { ALL_MASSES, csvFlag, experimentFlags, massesFlag, planeFlag, pointFlags, scenarioFlag, setFlag, threadsFlag } from './shared.ts';

const list: Command = {
  about: 'what there is: experiments, models, planes, published limits, quantities, …',
  usage: 'experiments|models|planes|limits|quantities|relics|bands|parameters',
  flags: {},
  examples: [
    ['darkreach list experiments', 'ids, exposures and settings of all experiments'],
    ['darkreach list limits', 'the library of published curves, without their points'],
  ],
  notes: [],
  run: async (call) => (await import('../list.ts')).list(call),
};

const yieldCommand: Command = {
  about: 'expected signal at one point of a model',
  usage: '--experiment ID --mass M --coupling C',
  flags: { ...experimentFlags, ...pointFlags },
  examples: [
    ['darkreach yield --experiment na64e-2022 --mass 10MeV --coupling 1e-4 --exposure 5e12', 'NA64e with 5 × 10¹² electrons at ε = 10⁻⁴'],
  ],
  notes: [
    ALL_MASSES,
    'perParticle is the accepted signal per particle on target at this coupling, efficiency included; contributions add up to it; events = perParticle × exposure.',
  ],
  run: async (call) => (await import('../yield.ts')).yieldAt(call),
};

const limit: Command = {
  about: 'computed exclusion curve of an experiment, or of several added up',
  usage: '--experiment ID  |  --combined ID:N,ID:N  [--masses LOW:HIGH:COUNT]',
  flags: {
    ...experimentFlags,
    band: { type: 'string', value: 'all|LIST', about: 'uncertainty of the curve: all of it, or parts such as level,formFactor' },
    combined: { type: 'string', value: 'ID:N,ID:N', about: 'experiments whose events are added, each written as in a link' },
    ...massesFlag,
    ...csvFlag,
    ...threadsFlag,
  },
  examples: [
    ['darkreach limit --experiment na64e-2022 --masses 0.001:1:40 --set alphaD=0.5 --csv', 'a table for a spreadsheet'],
    ['darkreach limit --experiment na64e-2022 --plane y-mchi --masses 1MeV,10MeV', 'y of two dark matter masses'],
    ['darkreach limit --experiment na64e-2022 --band efficiency,level --masses 10MeV', 'with its uncertainty'],
    ['darkreach limit --combined na64e-2022:5e12,na64mu-2022:1e13 --csv', 'electrons and muons together, with who leads at which mass'],
    ["darkreach limit --scenario '#plane=eps-mA&reach=na64e-2022:5e12:beamEnergy=120'", 'the curve of a permalink'],
  ],
  notes: [
    ALL_MASSES,
    'Masses and couplings are plane coordinates; excluded from lower to upper, null: no edge.',
    'leader is the experiment that expects most events at a mass; bandLow and bandHigh are the edges of the uncertainty of lower.',
  ],
  run: async (call) => (await import('../limit.ts')).limit(call),
};

const beamsCommand: Command = {
  about: 'beam energies that cover a range of masses best with a given exposure',
  usage: '--experiment ID [--window LOW:HIGH] [--energies LIST]',
  flags: {
    ...experimentFlags,
    window: { type: 'string', value: 'LOW:HIGH', about: 'masses to cover; 100MeV:300MeV without it' },
    energies: { type: 'string', value: 'LIST', about: 'beam energies to choose from; 100,70,60,40 GeV without it' },
  },
  examples: [['darkreach beams --experiment na64e-positron-2022 --exposure 1e11 --window 100MeV:300MeV', 'how to share 10¹¹ positrons']],
  notes: [
    'The thresholds of the experiment scale with the beam. share: part of the exposure; alone: coupling with all of it in one beam.',
    'Couplings are means of the logarithm over ln m: of the best shares, of equal ones; worst is the largest of the best shares.',
  ],
  run: async (call) => (await import('../beams.ts')).beams(call),
};

const relic: Command = {
  about: 'thermal target of dark matter, or its abundance at one point',
  usage: '--target ID [--masses LOW:HIGH:COUNT]  |  --mass M --coupling C',
  flags: {
    target: { type: 'string', value: 'ID', about: 'line of the right abundance (list relics)' },
    ...pointFlags,
    ...massesFlag,
    ...planeFlag,
    ...setFlag,
    ...scenarioFlag,
    ...csvFlag,
    ...threadsFlag,
  },
  examples: [
    ['darkreach relic --target pseudo-dirac --masses 0.001:1:60 --set ratio=3 --csv', 'the line in (y, m_χ)'],
    ['darkreach relic --mass 30MeV --coupling 1e-4 --set darkMatter=scalar', 'Ωh² at one point of the model'],
  ],
  notes: [
    ALL_MASSES,
    'A line is given in plane coordinates (y-mchi without --plane); null: no coupling gives the right abundance.',
    'At a point, mass and coupling are those of the mediator: density is Ωh², overTarget the ratio of y to the thermal target.',
  ],
  run: async (call) => (await import('../relic.ts')).relic(call),
};

const gminus2: Command = {
  about: 'band of an anomalous magnetic moment, or its shift at one point',
  usage: '--band ID [--masses LOW:HIGH:COUNT]  |  --mass M --coupling C',
  flags: {
    band: { type: 'string', value: 'ID', about: 'measured difference (list bands)' },
    sigmas: { type: 'string', value: 'N', about: 'half width of the band in standard deviations; 2 without it' },
    ...pointFlags,
    ...massesFlag,
    ...planeFlag,
    ...setFlag,
    ...scenarioFlag,
    ...csvFlag,
  },
  examples: [
    ['darkreach gminus2 --band gminus2-mu-2025 --sigmas 1 --masses 0.001:1:60 --csv', 'the ±1σ band in (ε, m_A′)'],
    ['darkreach gminus2 --mass 17MeV --coupling 1e-3 --plane eps-mA-visible --set spin=P', 'shift by a pseudoscalar'],
  ],
  notes: [ALL_MASSES, 'A band is given in plane coordinates; null: no edge. pull = (shift − value)/sigma.'],
  run: async (call) => (await import('../gminus2.ts')).gminus2(call),
};

const evaluate: Command = {
  about: 'one formula of the physics, by name',
  usage: "QUANTITY --args '{…}'  |  --batch",
  flags: {
    args: { type: 'string', value: 'JSON', about: 'arguments of the quantity (list quantities)' },
    batch: { type: 'boolean', about: 'one request {"quantity":…,"args":{…}} a line on stdin, one answer a line' },
  },
  examples: [
    ['darkreach eval target_form_factor --args \'{"Z":82,"A":207.2,"t_GeV2":1e-4}\'', 'form factor of lead'],
    ['darkreach eval --batch < requests.ndjson', 'many in one call; a faulty line gives {"error":…} in its place'],
  ],
  notes: ['Numbers that JSON cannot carry (outside the range of a formula) are null.'],
  run: async (call) => (await import('../evaluate.ts')).evaluate(call),
};

const validate: Command = {
  about: 'computed against published curves',
  usage: '[--write]',
  flags: { write: { type: 'boolean', about: 'renew docs/VALIDATION.md and its pictures' } },
  examples: [['darkreach validate', 'deviations of every curve, in JSON']],
  notes: [],
  run: async ({ args }) => (await import('../validate.ts')).validate(args),
};

export const computing = { list, yield: yieldCommand, limit, beams: beamsCommand, relic, gminus2, eval: evaluate, validate };
