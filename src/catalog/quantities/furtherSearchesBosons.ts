import { GEV_MINUS2_TO_PB } from '../../physics/constants.ts';
import { spin2Width } from '../../physics/decay/spin2Width.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { electronBosonYield } from '../../physics/furtherSearches/electronBosonYield.ts';
import { electronPortalCoupling } from '../../physics/furtherSearches/electronTarget.ts';
import { spin2Amplitude } from '../../physics/furtherSearches/spin2Amplitude.ts';
import { type Spin2Process, spin2CrossSection, spin2Spectrum } from '../../physics/furtherSearches/spin2CrossSection.ts';
import { spin2Yield } from '../../physics/furtherSearches/spin2Yield.ts';
import { materials } from '../../physics/materials.ts';
import type { Quantity } from '../types.ts';
import { na64Above } from './na64Window.ts';
import { type Args, choice, number, orNull } from './read.ts';

const SPIN2 = { E: 'energy of the lepton, GeV', mX: 'mass of the spin-2 boson, GeV', ml: 'mass of the lepton, GeV' } as const;

const onLead = (args: Args): Spin2Process => ({
  nucleus: nucleus(materials.Pb.Z, materials.Pb.A),
  leptonMass: number(args, 'ml'),
  mass: number(args, 'mX'),
});

/** Spin-0 and spin-2 bosons with electrons and muons. */
export const furtherSearchesBosonsQuantities = {
  spin2_amplitude: {
    about: 'Squared amplitude of ℓγ → ℓG, spin-2 G with a universal coupling to lepton and photon.',
    arguments: { sp: 's − m_ℓ², GeV²', up: 'u − m_ℓ², GeV²', M: 'mass of G, GeV', ml: SPIN2.ml },
    returns: { A: 'GeV²' },
    source: 'Voronchikhin:202200751',
    evaluate: (args) => {
      const [s, u, mass] = [number(args, 'sp'), number(args, 'up'), number(args, 'M')];
      return { A: spin2Amplitude({ s, u, t: mass * mass - s - u }, mass, number(args, 'ml')) };
    },
  },
  spin2_ww_dsigma_dx: {
    about: 'Energy spectrum of a spin-2 boson radiated by a lepton on lead, equivalent photons, c/Λ = 1 GeV⁻¹.',
    arguments: { ...SPIN2, x: 'energy fraction of the boson' },
    returns: { dsdx: 'dσ/dx, GeV⁻²' },
    source: 'Voronchikhin:202200751',
    evaluate: (args) => ({ dsdx: spin2Spectrum(onLead(args), number(args, 'E'), 1 - number(args, 'x')) }),
  },
  spin2_ww_sigma: {
    about: 'Cross section of a spin-2 boson radiated by a lepton on lead, equivalent photons, c/Λ = 1 GeV⁻¹.',
    arguments: { ...SPIN2, xcut: 'smallest energy fraction of the boson' },
    returns: { sigma: 'σ, pb' },
    source: 'Voronchikhin:202200751',
    evaluate: (args) => ({ sigma: GEV_MINUS2_TO_PB * spin2CrossSection(onLead(args), number(args, 'E'), number(args, 'xcut')) }),
  },
  spin2_width: {
    about: 'Partial widths of a spin-2 boson.',
    arguments: { c: 'c/Λ, GeV⁻¹', m: 'its mass, GeV', mf: 'mass of the fermion or scalar, GeV' },
    returns: { fermion: 'to one charged lepton, GeV', photons: 'to two photons, GeV', complex_scalar: 'to a complex scalar, GeV' },
    source: 'Voronchikhin:202200751',
    evaluate: (args) => {
      const width = (final: 'fermions' | 'photons' | 'scalars') =>
        spin2Width(final, number(args, 'c'), number(args, 'm'), number(args, 'mf'));
      return { fermion: width('fermions'), photons: width('photons'), complex_scalar: width('scalars') };
    },
  },
  spin2_na64e_yield: {
    about: 'Spin-2 bosons above 50 GeV from electrons of 100 GeV on lead, c/Λ = 1 GeV⁻¹. Not compared with a published curve.',
    arguments: { m: 'mass, GeV' },
    returns: { N: 'per electron' },
    source: 'Voronchikhin:202200751',
    evaluate: (args) => ({ N: spin2Yield(number(args, 'm'), na64Above) }),
  },
  spin0_na64e_yield: {
    about: 'Bosons above 50 GeV from electrons of 100 GeV on lead at rest, g = e. Not compared with a published curve.',
    arguments: { kind: 'S, P, A or V: scalar, pseudoscalar, axial or vector', m: 'mass, GeV' },
    returns: { N: 'per electron' },
    source: 'Liu:2017htz',
    evaluate: (args) => ({ N: electronBosonYield(choice(args, 'kind', ['S', 'P', 'A', 'V']), number(args, 'm'), na64Above) }),
  },
  spin0_electron_target: {
    about:
      'Coupling of a spin-0 mediator to electrons with which Dirac dark matter has the observed density. Not compared with a published curve.',
    arguments: { kind: 'S or P', m: 'mass of the dark matter, GeV', R: 'mediator over dark matter mass', gx: 'coupling to dark matter' },
    returns: { g: 'coupling to electrons; null where there is none' },
    source: 'Voronchikhin:2023qig',
    evaluate: (args) => {
      const mediator = choice(args, 'kind', ['S', 'P']) === 'S' ? 'scalar' : 'pseudoscalar';
      const model = { mediator, mass: number(args, 'm'), ratio: number(args, 'R'), darkCoupling: number(args, 'gx') } as const;
      return { g: orNull(electronPortalCoupling(model)) };
    },
  },
} as const satisfies Record<string, Quantity>;
