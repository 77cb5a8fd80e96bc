import { ELECTRON_MASS, MUON_MASS } from '../../physics/constants.ts';
import type { RefKey } from '../types.ts';

/** A measured minus predicted anomalous magnetic moment. */
interface Gminus2Value {
  readonly title: string;
  readonly lepton: 'electron' | 'muon';
  /** GeV. */
  readonly leptonMass: number;
  readonly value: number;
  readonly sigma: number;
  readonly source: RefKey;
  /** Where the difference comes from, for the reader. */
  readonly status: string;
}

const muon = { lepton: 'muon', leptonMass: MUON_MASS } as const;
const electron = { lepton: 'electron', leptonMass: ELECTRON_MASS } as const;

/**
 * Experiment minus theory, Δa. WP20 and WP25 are the predictions of the Muon g−2 Theory Initiative
 * (Aoyama:2020ynm, Aliberti:2025beg), BMW20 is Borsanyi:2020mff; LKB and Berkeley name the measurement of
 * α behind the prediction for the electron (Morel:2020dww, Parker:2018vye); a_e of 2008 is Hanneke:2008tm.
 */
export const gminus2Values = {
  muon2021: {
    ...muon,
    title: '(g−2)μ 2021, WP20',
    value: 251e-11,
    sigma: 59e-11,
    source: 'Muong-2:2021ojo',
    status: 'Measured 116592061(41), predicted 116591810(43) with the 2020 white paper, in units of 1e-11.',
  },
  muon2023: {
    ...muon,
    title: '(g−2)μ 2023, WP20',
    value: 249e-11,
    sigma: 48e-11,
    source: 'Muong-2:2023cdq',
    status: 'Difference of two published numbers: the 2023 world average and the 2020 white paper.',
  },
  muon2025: {
    ...muon,
    title: '(g−2)μ 2025, WP25',
    value: 38.5e-11,
    sigma: 63.7e-11,
    source: 'Muong-2:2025xyk',
    status:
      'Difference of two published numbers: the 2025 world average, taken from texts that quote it, and the 2025 white paper. Quoted as 38(63): no deviation.',
  },
  muon2025WP20: {
    ...muon,
    title: '(g−2)μ 2025, WP20',
    value: 261.5e-11,
    sigma: 45.4e-11,
    source: 'Muong-2:2025xyk',
    status: 'Difference of two published numbers, not an official one: the 2020 white paper has been superseded.',
  },
  muon2021BMW: {
    ...muon,
    title: '(g−2)μ 2021, BMW20',
    value: 107e-11,
    sigma: 70e-11,
    source: 'Borsanyi:2020mff',
    status: 'Difference of two numbers: 2021 measurement and lattice prediction, whose vacuum polarisation is quoted from memory.',
  },
  electronLKB: {
    ...electron,
    title: '(g−2)e, LKB 2020',
    value: 4.8e-13,
    sigma: 3.0e-13,
    source: 'Morel:2020dww',
    status: 'Published difference, α from rubidium, a_e of 2008; as quoted in conference talks.',
  },
  electronBerkeley: {
    ...electron,
    title: '(g−2)e, Berkeley 2018',
    value: -8.8e-13,
    sigma: 3.6e-13,
    source: 'Parker:2018vye',
    status: 'Published difference, α from caesium, a_e of 2008; as quoted in conference talks.',
  },
  electron2023LKB: {
    ...electron,
    title: '(g−2)e 2023, LKB',
    value: 3.4e-13,
    sigma: 1.6e-13,
    source: 'Fan:2022eto',
    status: 'Earlier difference shifted by −1.4e-13 to the a_e of 2023; error with a prediction error quoted from memory.',
  },
  electron2023Berkeley: {
    ...electron,
    title: '(g−2)e 2023, Berkeley',
    value: -10.2e-13,
    sigma: 2.6e-13,
    source: 'Fan:2022eto',
    status: 'Earlier difference shifted by −1.4e-13 to the a_e of 2023; error with a prediction error quoted from memory.',
  },
} as const satisfies Record<string, Gminus2Value>;
