import type { ExperimentId } from '../../catalog/index.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { couplingLimits } from '../reach.ts';
import type { SignalResult } from '../types.ts';
import { CL } from './counting.ts';
import { crossing, logSpaced, type Xy } from './points.ts';
import { remembered } from './remembered.ts';
import { params, searchOf, signalOf } from './signalOf.ts';

export interface MuonsWinValues {
  readonly electrons: number;
  readonly muons: number;
  readonly mediatorMeV: number;
  readonly annihilation: boolean;
}

const RANGE_MEV = [1, 2000] as const;
const grid = logSpaced(...RANGE_MEV, 120);
const layerOf = (experiment: ExperimentId, exposure: number, annihilation: boolean): ReachLayer => ({
  ...{ kind: 'reach', experiment, exposure, hidden: false },
  setup: annihilation ? {} : { annihilationEfficiency: 0 },
});

const lines = remembered(async (experiment: ExperimentId) => signalOf(experiment, grid));

function limitsOf(layer: ReachLayer, signal: SignalResult): readonly number[] {
  return [...couplingLimits(searchOf(layer.experiment), layer, params, signal, CL)];
}

/** Expected ε of NA64 with electrons and with muons against the mass, without background. */
export async function muonsWin({ electrons, muons, mediatorMeV, annihilation }: MuonsWinValues) {
  const layers = {
    electrons: layerOf('na64e-2022', electrons, annihilation),
    muons: layerOf('na64mu-2022', muons, true),
  };
  const line = async (layer: ReachLayer): Promise<readonly Xy[]> => {
    const limits = limitsOf(layer, await lines(layer.experiment));
    return grid.map((mass, i): Xy => [mass, limits[i] ?? Number.NaN]);
  };
  const at = async (layer: ReachLayer): Promise<number> =>
    limitsOf(layer, await signalOf(layer.experiment, [mediatorMeV]))[0] ?? Number.NaN;
  const [byElectrons, byMuons] = [await line(layers.electrons), await line(layers.muons)];
  const [electron, muon] = [await at(layers.electrons), await at(layers.muons)];
  return {
    electrons: byElectrons,
    muons: byMuons,
    crossingMeV: crossing(byElectrons, byMuons),
    electron,
    muon,
    /** Muons with which both reach the same ε at this mass. */
    muonsNeeded: muons * (muon / electron) ** 2,
  };
}
