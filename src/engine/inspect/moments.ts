import { type BandId, bands } from '../../catalog/index.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Band, Lepton, Model, Point } from '../../catalog/types.ts';
import { ELECTRON_MASS, MUON_MASS } from '../../physics/constants.ts';
import { deltaA } from '../../physics/gminus2.ts';

/** Shift of a lepton's anomalous magnetic moment at a point, with what is measured. */
export interface Moment {
  readonly lepton: Lepton;
  readonly shift: number;
  readonly measured: readonly Band[];
}

const MASSES: Readonly<Record<Lepton, number>> = { electron: ELECTRON_MASS, muon: MUON_MASS };

/** The newest measurement against the newest prediction; for the electron the two predictions disagree. */
const NEWEST: Readonly<Record<Lepton, readonly BandId[]>> = {
  muon: ['gminus2-mu-2025'],
  electron: ['gminus2-e-2023-lkb', 'gminus2-e-2023-berkeley'],
};

/** One answer for each lepton that the model couples to, the muon first. */
export function momentsAt({ leptons }: Model, { mass, coupling }: Point, params: ModelParams): Moment[] {
  return (['muon', 'electron'] as const).flatMap((lepton) => {
    const coupled = leptons[lepton];
    if (!coupled) return [];
    const shift = deltaA(coupled.kind(params), MASSES[lepton], mass, coupled.chargePerCoupling * coupling);
    return [{ lepton, shift, measured: NEWEST[lepton].map((id) => bands[id]) }];
  });
}
