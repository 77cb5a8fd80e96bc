import type { DarkSector } from '../../physics/annihilation.ts';
import { MUON_MASS } from '../../physics/constants.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { electronBosonYield } from '../../physics/furtherSearches/electronBosonYield.ts';
import { spin2CrossSection } from '../../physics/furtherSearches/spin2CrossSection.ts';
import { spin2Yield } from '../../physics/furtherSearches/spin2Yield.ts';
import { tabulateVectorYields, type VectorYields, vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { materials } from '../../physics/materials.ts';
import { annihilationYields, type MissingEnergySetup } from '../../physics/missingEnergy.ts';
import { bosonsPerMuon, nucleiAlongTarget } from '../../physics/muonYield.ts';
import { physicsSetup } from '../experiments/missingEnergySetup.ts';
import type { PromptPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';
import { windowMasses } from './missingEnergy.ts';
import { beamOf, efficiencyAt, radiatedByMuons } from './muon.ts';

/** Enough for a curve: 2e-3 of the yield. */
const NODES = { shower: 8, x: 12, inner: { u: 12, t: 12 } };
/** A sharp window: the smeared one costs six times as much and moves the curves by less than their accuracy. */
const sharpSetup = (setup: Setup): MissingEnergySetup => ({ ...physicsSetup('electron', setup), resolution: null });

const known = new Map<string, VectorYields>();

/** Yields by mass, tabulated once for all masses of a curve. */
function tabulated(name: string, setup: MissingEnergySetup, yieldAt: (mass: number) => number): VectorYields {
  const key = [name, JSON.stringify(setup)].join('|');
  const table = known.get(key) ?? tabulateVectorYields(setup.beamEnergy, (masses) => masses.map(yieldAt));
  known.set(key, table);
  return table;
}

/** What electrons radiate, and what the positrons of their shower annihilate to. */
interface WithElectrons {
  readonly radiated: (params: ModelParams, setup: MissingEnergySetup) => VectorYields;
  readonly dark: (params: ModelParams) => DarkSector;
}

const withElectrons = ({ radiated, dark }: WithElectrons): PromptPhysics => ({
  masses: (params, setup, range, count) => windowMasses(physicsSetup('electron', setup), dark(params), range, count),
  signal: (masses, params, setup) => {
    const yields = radiated(params, sharpSetup(setup));
    return {
      masses,
      contributions: {
        bremsstrahlung: masses.map((mass) => vectorYield(yields, mass)),
        annihilation: annihilationYields(masses, physicsSetup('electron', setup), dark(params)),
      },
    };
  },
});

const withMuons = (perMuon: (mass: number, params: ModelParams, setup: Setup) => number): PromptPhysics =>
  radiatedByMuons((masses, params, setup) => masses.map((mass) => perMuon(mass, params, setup) * efficiencyAt(mass, setup)));

export const bosonElectrons = withElectrons({
  radiated: ({ spin }, setup) => tabulated(spin, setup, (mass) => electronBosonYield(spin, mass, setup, NODES)),
  dark: ({ spin, alphaD, ratio }) =>
    spin === 'V' ? { alphaD, massRatio: ratio, darkMatter: 'dirac' } : { alphaD, massRatio: ratio, mediator: spin },
});

export const bosonMuons = withMuons((mass, { spin }, setup) => bosonsPerMuon(spin, mass, beamOf(setup)));

export const spin2Electrons = withElectrons({
  radiated: (_params, setup) => tabulated('spin-2', setup, (mass) => spin2Yield(mass, setup)),
  dark: ({ darkTensor, ratio }) => ({ darkTensor, massRatio: ratio }),
});

const lead = { nucleus: nucleus(materials.Pb.Z, materials.Pb.A), leptonMass: MUON_MASS };

export const spin2Muons = withMuons((mass, _params, setup) => {
  const { energy, fractionAbove } = beamOf(setup);
  return nucleiAlongTarget(spin2CrossSection({ ...lead, mass }, energy, fractionAbove));
});
