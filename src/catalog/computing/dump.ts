import { type Contour, type ContourSearch, contour, massColumn, outline } from '../../physics/longLived/contour.ts';
import { expectedEvents } from '../../physics/longLived/events.ts';
import { type AlpRun, alpSearch, type DumpRun, dumpSearch } from '../../physics/longLived/search.ts';
import type { AnyRun, Runs } from '../experiments/runs.ts';
import type { DecayPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { DecayContour } from '../types.ts';

/** Masses in which regions are looked for, GeV; they are followed to their tip beyond it. */
const MASSES = [1e-3, 1] as const;

const withGeometry = <Run extends AnyRun>(run: Run, s: Setup): Run => ({
  ...run,
  beamEnergy: s.beamEnergy,
  shieldM: s.shieldLength,
  decayM: s.decayLength,
  energyCut: s.decayEnergyMin,
  efficiency: s.efficiency,
});

/** Runs with the exposure shared out as in the data, and the geometry of the setup where there is one run. */
function adjusted<Run extends AnyRun>({ runs, electrons }: Runs<Run>, exposure: number, setup: Setup): Run[] {
  const shared = runs.map((run) => ({ ...run, electrons: (run.electrons * exposure) / electrons }));
  return runs.length === 1 ? shared.map((run) => withGeometry(run, setup)) : shared;
}

/** The left end is where decays stop or the range begins: never a limit. */
function outlineOf(c: Contour): DecayContour {
  const points = outline(c);
  return { points, cuts: [points.length - 1] };
}

const decays = (make: (exposure: number, params: ModelParams, setup: Setup) => ContourSearch): DecayPhysics => ({
  contour: (exposure, events, params, setup) => {
    const found = contour(make(exposure, params, setup), events, MASSES);
    return found ? [outlineOf(found)] : [];
  },
  branch: (mass, exposure, events, params, setup) => massColumn(make(exposure, params, setup), events, mass),
  events: ({ mass, coupling }, exposure, params, setup) => expectedEvents(make(exposure, params, setup).channels(mass), coupling ** 2),
});

/** X → e⁺e⁻ behind an electron dump. */
export const visibleDecays = (preset: Runs<DumpRun>): DecayPhysics =>
  decays((exposure, { spin }, setup) => dumpSearch(adjusted(preset, exposure, setup), spin));

/** a → γγ by Primakoff production behind an electron dump. */
export const photonDecays = (preset: Runs<AlpRun>): DecayPhysics => ({
  ...decays((exposure, _params, setup) => alpSearch(adjusted(preset, exposure, setup))),
  quick: () => true,
});
