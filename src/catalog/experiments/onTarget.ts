import type { NumberParameter } from '../parameter.ts';
import type { Setup } from '../params.ts';
import type { Experiment } from '../types.ts';

type Counted = Pick<NumberParameter, 'name' | 'symbol' | 'about'> & Pick<Experiment, 'exposureUnit'>;

/** What the exposure of a beam counts. */
const ON_TARGET: Readonly<Record<Setup['beamParticle'], Counted>> = {
  electron: {
    name: 'Electrons on target',
    symbol: 'N_\\mathrm{EOT}',
    about: 'Beam electrons that hit the calorimeter. A background-free limit on ε falls as the inverse square root.',
    exposureUnit: 'EOT',
  },
  positron: {
    name: 'Positrons on target',
    symbol: 'N_{e^+\\mathrm{OT}}',
    about: 'Beam positrons that hit the calorimeter. A background-free limit on ε falls as the inverse square root.',
    exposureUnit: 'e⁺OT',
  },
};

/** The exposure of an electron or positron beam. */
export function onTarget(particle: Setup['beamParticle'], initial: number): Pick<Experiment, 'particle' | 'exposure' | 'exposureUnit'> {
  const { exposureUnit, ...words } = ON_TARGET[particle];
  return { particle, exposure: { kind: 'number', ...words, unit: '', min: 1e8, max: 1e16, initial, scale: 'log' }, exposureUnit };
}
