import type { AlpRun, DumpRun } from '../../physics/longLived/search.ts';
import { decaysLater, withTable } from '../later.ts';
import { alp } from '../models/alp.ts';
import { visibleBoson } from '../models/visibleBoson.ts';
import type { Setup, SetupId } from '../params.ts';
import type { DecaySearch } from '../types.ts';
import type { AnyRun, Runs } from './runs.ts';

/** Settings that replace those of a single run. */
export const geometrySettings = [
  'beamEnergy',
  'shieldLength',
  'decayLength',
  'decayEnergyMin',
  'efficiency',
] as const satisfies readonly SetupId[];

/** Values of these settings in a run. */
export const geometryOf = (run: AnyRun): Partial<Setup> => ({
  beamEnergy: run.beamEnergy,
  shieldLength: run.shieldM,
  ...(run.decayM === null ? {} : { decayLength: run.decayM }),
  decayEnergyMin: run.energyCut,
  efficiency: run.efficiency,
});

const settingsOf = ({ runs }: Runs<AnyRun>): readonly SetupId[] => (runs.length === 1 ? geometrySettings : []);

/** Whether its radiation comes from a cross-section table, all on tungsten; equivalent photons need none. */
const radiatesExactly = ({ level }: DumpRun): boolean => level === 'ETL';

/** Search of an electron dump for X → e⁺e⁻. */
export const visibleSearch = (preset: Runs<DumpRun>): DecaySearch => ({
  ...decaysLater(async () => {
    const physics = import('../computing/dump.ts');
    return (await (preset.runs.some(radiatesExactly) ? withTable('W', physics) : physics)).visibleDecays(preset);
  }),
  kind: 'decay',
  model: visibleBoson,
  dependsOnParams: ['spin'],
  dependsOnSetup: settingsOf(preset),
  accuracy: 'Quadrature 0.3 %; thresholds, lengths and efficiencies are effective numbers chosen on the published curve.',
});

/** Search of an electron dump for a → γγ by Primakoff production. */
export const photonSearch = (preset: Runs<AlpRun>): DecaySearch => ({
  ...decaysLater(async () => (await import('../computing/dump.ts')).photonDecays(preset)),
  kind: 'decay',
  model: alp,
  dependsOnParams: [],
  dependsOnSetup: settingsOf(preset),
  accuracy: 'Quadrature 0.4 %; effective shield and efficiencies chosen on the published curve.',
});
