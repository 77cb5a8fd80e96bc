import { ALPHA, ELECTRON_MASS, GEV_MINUS2_TO_CM2, PROTON_MASS } from '../../physics/constants.ts';
import { hadronicRatio } from '../../physics/decay/darkPhoton.ts';
import { annihilationToSm, mediatorWidth, type RelicModel } from '../../physics/relic/annihilation.ts';
import { asymmetricTarget } from '../../physics/relic/asymmetric.ts';
import { degreesOfFreedom, relicDensityOf, SPEED_OF_LIGHT_CM_PER_S } from '../../physics/relic/cosmology.ts';
import { scatteringCrossSectionCm2 } from '../../physics/relic/directDetection.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { effectiveNeutrinos } from '../../physics/relic/effectiveNeutrinos.ts';
import { crossSectionTimes, expansion, frozenYield } from '../../physics/relic/freezeOut.ts';
import { formulaCoupling } from '../../physics/relic/freezeOutFormula.ts';
import { mediatorCrossSection } from '../../physics/relic/otherMediators.ts';
import { darkPhotonPortal, muTauPortal } from '../../physics/relic/portal.ts';
import { selfInteractionCm2PerGram } from '../../physics/relic/selfInteraction.ts';
import { averagingNodes, FIRST_X, thermalAveragePerCoupling } from '../../physics/relic/thermalAverage.ts';
import { relicDensity, thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, darkMatter, darkMatterText, number } from './read.ts';

/** 1 GeV⁻² as a velocity-weighted cross section. */
const TO_CM3_PER_S = GEV_MINUS2_TO_CM2 * SPEED_OF_LIGHT_CM_PER_S;
/** Where freeze_out_constant reports Y. */
const LATE_X = 1e5;

const modelText = { kind: darkMatterText, m: 'mass of the dark matter, GeV', ratio: 'mediator over dark matter mass', alphaD: 'α_D' };

const modelOf = (args: Args): RelicModel => ({
  portal: darkPhotonPortal,
  darkMatter: darkMatter(args, 'kind'),
  mass: number(args, 'm'),
  ratio: number(args, 'ratio'),
  alphaD: number(args, 'alphaD'),
});

/** ε and y of a coupling αε². */
function target(args: Args, coupling: number): { readonly y: number; readonly eps: number } {
  const mixing2 = coupling / ALPHA;
  return { y: effectiveCoupling(mixing2, number(args, 'alphaD'), number(args, 'ratio')), eps: Math.sqrt(mixing2) };
}

const targetReturns = { y: 'y = ε²α_D/ratio⁴', eps: 'kinetic mixing ε' };

/** Dark matter as a thermal relic. */
export const thermalTargetQuantities = {
  gstar: {
    about: 'Degrees of freedom of the Standard Model',
    arguments: { T: 'temperature, GeV' },
    returns: { g: 'of the energy density', h: 'of the entropy density', sqrtg: '√g*' },
    source: 'Saikawa:2018rcs',
    evaluate: (args) => {
      const { energy, entropy, sqrtGstar } = degreesOfFreedom(number(args, 'T'));
      return { g: energy, h: entropy, sqrtg: sqrtGstar };
    },
  },
  r_ratio: {
    about: 'Hadronic ratio R(s), without narrow resonances',
    arguments: { W: '√s, GeV' },
    returns: { R: 'pure number' },
    source: 'Ilten:2018crw',
    evaluate: (args) => ({ R: hadronicRatio(number(args, 'W')) }),
  },
  relic_density: {
    about: 'Relic density of dark matter behind an A′',
    arguments: { ...modelText, eps: 'kinetic mixing ε' },
    returns: { omega_h2: 'Ωh² of all dark matter' },
    source: 'Gondolo:1990dk',
    evaluate: (args) => ({ omega_h2: relicDensity(modelOf(args), ALPHA * number(args, 'eps') ** 2) }),
  },
  thermal_target: {
    about: 'Coupling of an A′ with which dark matter has the observed density',
    arguments: modelText,
    returns: targetReturns,
    source: 'Gondolo:1990dk',
    evaluate: (args) => target(args, thermalCoupling(modelOf(args))),
  },
  thermal_target_formula: {
    about: 'The same from the textbook formula at freeze-out, as in many published figures',
    arguments: modelText,
    returns: targetReturns,
    source: 'Kolb:1990vq',
    evaluate: (args) => target(args, formulaCoupling(modelOf(args))),
  },
  thermal_target_mutau: {
    about: 'Coupling of the Z′ of L_μ−L_τ with which dark matter has the observed density',
    arguments: { kind: darkMatterText, m: modelText.m, ratio: modelText.ratio, gchi: 'coupling to dark matter' },
    returns: { gprime: 'coupling to muons and taus', y_gg: 'g_χ²g′²/ratio⁴' },
    source: 'Gondolo:1990dk',
    evaluate: (args) => {
      const gchi = number(args, 'gchi');
      const model = modelOf({ ...args, alphaD: gchi ** 2 / (4 * Math.PI) });
      const gprime2 = 4 * Math.PI * thermalCoupling({ ...model, portal: muTauPortal });
      return { gprime: Math.sqrt(gprime2), y_gg: effectiveCoupling(gprime2, gchi ** 2, model.ratio) };
    },
  },
  thermal_target_asymmetric: {
    about: 'Smallest coupling of asymmetric Dirac dark matter that the microwave background allows',
    arguments: {
      m: modelText.m,
      ratio: modelText.ratio,
      alphaD: modelText.alphaD,
      feff: 'share of the energy that heats the gas',
      p_ann: 'limit, cm³/s/GeV',
    },
    returns: { y_sym: 'y of symmetric dark matter', boost: 'y over y_sym', y_asym: 'y', r: 'n₋/n₊ today' },
    source: 'Graesser:2011wi',
    evaluate: (args) => {
      const model = { ...modelOf({ ...args, kind: 'dirac' }), darkMatter: 'dirac' as const };
      const limit = { heatingEfficiency: number(args, 'feff'), limitCm3PerSGeV: number(args, 'p_ann') };
      const { coupling, symmetric, minority } = asymmetricTarget(model, limit);
      return { y_sym: target(args, symmetric).y, boost: coupling / symmetric, y_asym: target(args, coupling).y, r: minority };
    },
  },
  neff: {
    about: 'Effective number of neutrinos with light thermal dark matter',
    arguments: {
      m: modelText.m,
      g: 'states of the dark matter',
      stat: '1 fermion, -1 boson',
      kind: 'e or nu: what its annihilation heats',
      Td: 'temperature of neutrino decoupling, GeV',
    },
    returns: { neff: 'N_eff' },
    source: 'Ho:2012ug',
    evaluate: (args) => {
      const statistics = number(args, 'stat') > 0 ? 1 : -1;
      const heats = choice(args, 'kind', ['e', 'nu']) === 'e' ? 'electrons' : 'neutrinos';
      return { neff: effectiveNeutrinos(number(args, 'm'), number(args, 'g'), statistics, heats, number(args, 'Td')) };
    },
  },
  direct_detection: {
    about: 'Elastic cross sections of dark matter on electron and proton, heavy A′',
    arguments: { m: modelText.m, y: 'y' },
    returns: { sigma_e_cm2: 'on an electron, cm²', sigma_p_cm2: 'on a proton, cm²' },
    source: 'Essig:2015cda',
    evaluate: (args) => {
      const onTarget = (targetMass: number) => scatteringCrossSectionCm2(number(args, 'y'), number(args, 'm'), targetMass);
      return { sigma_e_cm2: onTarget(ELECTRON_MASS), sigma_p_cm2: onTarget(PROTON_MASS) };
    },
  },
  self_interaction: {
    about: 'Self-interaction of dark matter, Born approximation',
    arguments: { m: modelText.m, alphaD: modelText.alphaD, ratio: modelText.ratio },
    returns: { sigma_over_m_cm2_g: 'σ/m, cm²/g' },
    source: 'Tulin:2017ara',
    evaluate: (args) => ({
      sigma_over_m_cm2_g: selfInteractionCm2PerGram(number(args, 'alphaD'), number(args, 'ratio'), number(args, 'm')),
    }),
  },
  mediator_sigma: {
    about: 'Annihilation to leptons through a scalar, pseudoscalar or spin-2 mediator',
    arguments: {
      mediator: 'S, P or G (spin 2)',
      dm: 'dirac or scalar (complex)',
      m: modelText.m,
      M: 'mass of the mediator, GeV',
      Gamma: 'width of the mediator, GeV',
      gx: 'coupling to dark matter; spin 2: c/Λ, GeV⁻¹',
      gl: 'coupling to leptons; spin 2: c/Λ, GeV⁻¹',
      ml: 'mass of the lepton, GeV',
      W: '√s, GeV',
    },
    returns: { sigma_GeV2: 'cross section, GeV⁻²' },
    source: 'Voronchikhin:2023qig',
    evaluate: (args) => {
      const model = {
        mediator: ({ S: 'scalar', P: 'pseudoscalar', G: 'spin2' } as const)[choice(args, 'mediator', ['S', 'P', 'G'])],
        darkMatter: choice(args, 'dm', ['dirac', 'scalar']),
        mass: number(args, 'm'),
        mediatorMass: number(args, 'M'),
        width: number(args, 'Gamma'),
        darkCoupling: number(args, 'gx'),
        leptonCoupling: number(args, 'gl'),
        leptonMass: number(args, 'ml'),
      };
      return { sigma_GeV2: mediatorCrossSection(model, number(args, 'W')) };
    },
  },
  annihilation_to_sm_sigma: {
    about: 'Annihilation of dark matter to the Standard Model through an A′',
    arguments: { ...modelText, eps2: 'ε²', W: '√s, GeV' },
    returns: { sigma_GeV2: 'cross section, GeV⁻²' },
    source: 'Izaguirre:2015zva',
    evaluate: (args) => ({ sigma_GeV2: annihilationToSm(modelOf(args), ALPHA * number(args, 'eps2'), number(args, 'W')) }),
  },
  thermal_average: {
    about: 'Thermal average ⟨σv⟩ of that cross section',
    arguments: { ...modelText, eps2: 'ε²', x: 'm/T, at least 2' },
    returns: { sv_GeV2: 'GeV⁻²', sv_cm3s: 'cm³/s' },
    source: 'Gondolo:1990dk',
    evaluate: (args) => {
      const [model, x, coupling] = [modelOf(args), number(args, 'x'), ALPHA * number(args, 'eps2')];
      const nodes = averagingNodes(model, mediatorWidth(model, coupling), Math.min(x, FIRST_X));
      const average = coupling * thermalAveragePerCoupling(nodes, model.mass, x);
      return { sv_GeV2: average, sv_cm3s: average * TO_CM3_PER_S };
    },
  },
  freeze_out_constant: {
    about: 'Freeze-out with a constant cross section',
    arguments: { g: 'states of the dark matter', m: modelText.m, sv_eff_cm3s: 'q⟨σv⟩, cm³/s' },
    returns: { Y_at_x1e5: 'number over entropy at x = 1e5', omega_h2: 'Ωh² today' },
    source: 'Gondolo:1990dk',
    evaluate: (args) => {
      const mass = number(args, 'm');
      const universe = expansion(mass, number(args, 'g'));
      const unit = new Float64Array(crossSectionTimes.length).fill(1);
      const yieldAt = (x: number) => frozenYield(universe, unit, number(args, 'sv_eff_cm3s') / TO_CM3_PER_S, 0, x);
      return { Y_at_x1e5: yieldAt(LATE_X), omega_h2: relicDensityOf(mass, yieldAt(Number.POSITIVE_INFINITY)) };
    },
  },
} as const satisfies Record<string, Quantity>;
