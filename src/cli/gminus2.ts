import { type BandId, bands, type PlaneId, planes } from '../catalog/index.ts';
import { initialModelParams, type ModelParams } from '../catalog/params.ts';
import type { Band, Model, Point } from '../catalog/types.ts';
import { momentsAt } from '../engine/inspect/moments.ts';
import { gminus2Band } from '../physics/gminus2.ts';
import type { Call } from './call.ts';
import { curveTable } from './curve.ts';
import { massesOf } from './masses.ts';
import { planeWith, pointOf } from './modelPlane.ts';
import { knownId, type Options, positive, printJson, required, text } from './options.ts';
import { readSettings, scenarioOf } from './question.ts';

/** `gminus2`: a band of couplings, or the shifts at one point. */
export async function gminus2({ options }: Call): Promise<number> {
  const scenario = scenarioOf(options);
  const { params } = readSettings(options, scenario?.params ?? initialModelParams, null);
  if (options.mass !== undefined) {
    const plane = planeWith(options, scenario, ['eps-mA'], ({ leptons }) => Object.keys(leptons).length > 0, 'lepton that it couples to');
    printJson({ plane, moments: shifts(planes[plane].model, pointOf(options, plane), params) });
    return 0;
  }
  const band = bandOf(options);
  const { lepton } = bands[band];
  const plane = planeWith(options, scenario, ['eps-mA'], ({ leptons }) => leptons[lepton] !== undefined, `coupling to the ${lepton}`);
  const sigmas = positive(text(options, 'sigmas') ?? '2', '', '--sigmas');
  const points = massesOf(options, plane).map((mass) => bandPoint(bands[band], plane, sigmas, mass, params));
  if (options.csv) process.stdout.write(curveTable(plane, points, ['lower', 'central', 'upper']));
  else printJson({ band, plane, sigmas, points });
  return 0;
}

const bandOf = (options: Options): BandId => knownId(bands, required(options, 'band'), 'band');

function bandPoint(band: Band, plane: PlaneId, sigmas: number, planeMass: number, params: ModelParams) {
  const { y, toPoint, fromPoint } = planes[plane];
  const coupled = (planes[plane].model as Model).leptons[band.lepton];
  if (!coupled) throw new Error(`${plane} does not couple to the ${band.lepton}`);
  const { mass } = toPoint(planeMass, y.initial, params);
  const edges = gminus2Band(coupled.kind(params), band.leptonMass, mass, band.value, band.sigma, sigmas);
  const edge = (charge: number): number | null =>
    charge > 0 ? fromPoint({ mass, coupling: charge / coupled.chargePerCoupling }, params)[1] : null;
  return { mass: planeMass, lower: edge(edges.lower), central: edge(edges.central), upper: edge(edges.upper) };
}

/** Shift of each lepton's moment beside what is measured. */
const shifts = (model: Model, point: Point, params: ModelParams) =>
  momentsAt(model, point, params).map(({ lepton, shift, measured }) => ({
    lepton,
    shift,
    measured: measured.map(({ title, value, sigma }) => ({ title, value, sigma, pull: (shift - value) / sigma })),
  }));
