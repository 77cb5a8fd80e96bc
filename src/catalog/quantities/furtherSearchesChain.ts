import { ALPHA } from '../../physics/constants.ts';
import { inelasticThermalCoupling } from '../../physics/furtherSearches/inelasticTarget.ts';
import { pairEnergyBelow } from '../../physics/furtherSearches/pairEnergy.ts';
import { type Chain, type ChannelSums, chainNodes, channelSums } from '../../physics/furtherSearches/semivisibleChannels.ts';
import { semivisibleSource } from '../../physics/furtherSearches/semivisibleEvents.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { darkPhotonPortal } from '../../physics/relic/portal.ts';
import type { Quantity } from '../types.ts';
import { NA64_EFFICIENCY, na64Chain, na64Window } from './na64Window.ts';
import { type Args, number, orNull } from './read.ts';

const CHAIN = {
  mA: 'mass of the A′, GeV; m₁ = m_A′/3',
  f: '(m₂ − m₁)/m₁',
  alphaD: 'α_D',
  eps: 'kinetic mixing ε',
} as const;
const CHANNELS = {
  inv: 'χ₂ leaves the set-up',
  alp: 'decay seen in the last hadron calorimeters',
  soft: 'decay behind the electromagnetic calorimeter, below threshold',
  ecal: 'decay in the electromagnetic calorimeter, missing energy still above 50 GeV',
} as const;

function chainOf(args: Args): Chain {
  const mediatorMass = number(args, 'mA');
  const lighterMass = mediatorMass / 3;
  return { alphaD: number(args, 'alphaD'), mediatorMass, lighterMass, heavierMass: lighterMass * (1 + number(args, 'f')) };
}

const times = (factor: number, { invisible, visible, soft, calorimeter }: ChannelSums) => ({
  inv: factor * invisible,
  alp: factor * visible,
  soft: factor * soft,
  ecal: factor * calorimeter,
});

/** Semi-visible A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻, and its thermal target. */
export const furtherSearchesChainQuantities = {
  semivisible_ee_energy_fraction: {
    about: 'Probability that the e⁺e⁻ pair of χ₂ → χ₁e⁺e⁻ has less than an energy.',
    arguments: {
      mA: 'mass of the A′, GeV',
      m1: 'mass of χ₁, GeV',
      m2: 'mass of χ₂, GeV',
      E2: 'energy of χ₂, GeV',
      Ecut: 'energy of the pair, GeV',
    },
    returns: { F: 'probability' },
    source: 'Izaguirre:2015zva',
    evaluate: (args) => {
      const masses = { mediatorMass: number(args, 'mA'), lighterMass: number(args, 'm1'), heavierMass: number(args, 'm2') };
      return { F: pairEnergyBelow(masses, number(args, 'E2'), number(args, 'Ecut')) };
    },
  },
  semivisible_probabilities: {
    about: 'How one semi-visible A′ shows itself in NA64, averaged over the energy of χ₂.',
    arguments: { ...CHAIN, EA: 'energy of the A′, GeV' },
    returns: CHANNELS,
    source: 'Cazzaniga:202102021',
    evaluate: (args) => times(1, channelSums(chainNodes(chainOf(args), na64Chain, number(args, 'EA'), 1), na64Chain, number(args, 'eps'))),
  },
  semivisible_events: {
    about: 'Expected events of semi-visible A′, electrons of 100 GeV on lead, missing energy 50 to 96 GeV, efficiency 0.48.',
    arguments: { ...CHAIN, EOT: 'electrons on target' },
    returns: CHANNELS,
    source: 'Cazzaniga:202102021',
    evaluate: (args) => {
      const mixing = number(args, 'eps');
      const source = semivisibleSource(chainOf(args), na64Window, na64Chain);
      return times(number(args, 'EOT') * NA64_EFFICIENCY * mixing ** 2, channelSums(source, na64Chain, mixing));
    },
  },
  inelastic_thermal_target: {
    about: 'Coupling of inelastic dark matter with the observed density, any splitting.',
    arguments: { m1: 'mass of χ₁, GeV', f: CHAIN.f, alphaD: CHAIN.alphaD, R: 'm_A′/m₁' },
    returns: { y: 'y = ε²α_D/R⁴; null where there is none' },
    source: 'Gondolo:1990dk',
    evaluate: (args) => {
      const [ratio, alphaD] = [number(args, 'R'), number(args, 'alphaD')];
      const model = { portal: darkPhotonPortal, mass: number(args, 'm1'), splitting: number(args, 'f'), ratio, alphaD };
      return { y: orNull(effectiveCoupling(inelasticThermalCoupling(model) / ALPHA, alphaD, ratio)) };
    },
  },
} as const satisfies Record<string, Quantity>;
