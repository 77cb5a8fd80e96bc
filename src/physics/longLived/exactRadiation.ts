import { largestY, spectrum } from '../bremsstrahlung/crossSection.ts';
import type { Kind, Process } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../constants.ts';
import { type CrossSectionTable, covers, smallestY } from '../crossSectionTable.ts';
import { nucleus } from '../formFactor.ts';
import type { Material } from '../materials.ts';
import { interpolationWeights } from '../numerics/chebyshev.ts';
import { exp } from '../numerics/exp.ts';
import { dotAt, weightedRows } from '../numerics/rows.ts';
import { crossSectionTable } from '../shippedTables.ts';
import { tableBoxes } from '../tableBoxes.ts';
import type { Radiation } from './radiation.ts';

/** Inner nodes without a table: 2e-4. */
const DIRECT_NODES = { u: 12, t: 12 };

interface Setup {
  readonly beamEnergy: number;
  readonly energyCut: number;
  readonly material: Material;
}

/**
 * e N → e N X exact at tree level: vectors with a recoiling nucleus and inelastic part, the other kinds with the
 * nucleus at rest (1.3 % less below 100 MeV). From the cross-section table where one covers mass, beam and cut.
 */
export function exactRadiation({ beamEnergy, energyCut, material }: Setup, kind: Kind, mass: number): Radiation {
  const process: Process = {
    level: kind === 'V' ? 'etlRecoil' : 'etlStatic',
    kind,
    leptonMass: ELECTRON_MASS,
    nucleus: nucleus(material.Z, material.A),
    maxAngleRad: Number.POSITIVE_INFINITY,
  };
  const box = tableBoxes.find((b) => covers(b, beamEnergy, energyCut) && mass >= b.massLow && mass <= b.massHigh);
  return kind === 'V' && box ? tableRadiation(crossSectionTable(process, box), mass) : directRadiation(process, mass);
}

const leastOmOf = (process: Process) => (energy: number) => Math.exp(-largestY(process, energy));

const directRadiation = (process: Process, mass: number): Radiation => ({
  leastOm: leastOmOf(process),
  at: (energy) => (om) => spectrum(process, mass, energy, om, DIRECT_NODES),
});

/** Interpolates ln[(1 − x) dσ/dx]: first in the mass, then per energy, then per x. */
function tableRadiation(table: CrossSectionTable, mass: number): Radiation {
  const { box, process } = table;
  const atMass = weighted(table.values, weightsAt(table.mass, Math.log(mass)), box.energies * box.etas);
  const etaWeights = new Float64Array(box.etas);
  return {
    leastOm: leastOmOf(process),
    at: (energy) => {
      const row = weighted(atMass, weightsAt(table.energy, Math.log(energy)), box.etas);
      const yLow = smallestY(box, energy);
      const width = largestY(process, energy) - yLow;
      return (om) => {
        interpolationWeights(table.eta, (-Math.log(om) - yLow) / width, etaWeights);
        return exp(dotAt(etaWeights, 0, row)) / om;
      };
    },
  };
}

function weightsAt(grid: CrossSectionTable['mass'], x: number): Float64Array {
  const weights = new Float64Array(grid.points.length);
  interpolationWeights(grid, x, weights);
  return weights;
}

/** Σ_i w_i values[i], each values[i] a row of the given length. */
function weighted(values: Float64Array, weights: Float64Array, length: number): Float64Array {
  const sum = new Float64Array(length);
  weightedRows(values, 0, weights, sum);
  return sum;
}
