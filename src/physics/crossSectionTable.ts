import { largestY, spectrum } from './bremsstrahlung/crossSection.ts';
import type { InnerNodes, Process } from './bremsstrahlung/process.ts';
import { type ChebyshevGrid, chebyshevGrid } from './numerics/chebyshev.ts';

/** Where a table of dσ/dx is defined, and on how many points. */
export interface TableBox {
  readonly massLow: number;
  readonly massHigh: number;
  readonly energyLow: number;
  readonly energyHigh: number;
  /** x runs from (fraction⁴ + (floor/E)⁴)^{1/4}: energies of X above both floor and fraction × E. */
  readonly fraction: number;
  readonly floor: number;
  readonly masses: number;
  readonly energies: number;
  readonly etas: number;
}

/**
 * ln[(1 − x) dσ/dx] on Chebyshev points of (ln m, ln E, η), in this order (η fastest);
 * η = (y − y_low)/(y_high − y_low), y = −ln(1 − x). It knows neither beam energy nor cut.
 */
export interface CrossSectionTable {
  readonly process: Process;
  readonly box: TableBox;
  readonly mass: ChebyshevGrid;
  readonly energy: ChebyshevGrid;
  readonly eta: ChebyshevGrid;
  readonly values: Float64Array;
}

/** Inner nodes of the tabulated spectrum: 1.5e-4 at 1 MeV, 1e-5 above 10 MeV for ETL, 1e-6 for equivalent photons. */
export const tableNodes = (process: Process): InnerNodes => (process.level === 'etlRecoil' ? { u: 14, t: 16 } : { u: 16, t: 24 });

/** Smallest y of a table at an energy. */
export function smallestY(box: TableBox, energy: number): number {
  return -Math.log1p(-Math.sqrt(Math.sqrt(box.fraction ** 4 + (box.floor / energy) ** 4)));
}

/** A table with its grids, from values computed before. */
export function tableFrom(process: Process, box: TableBox, values: Float64Array): CrossSectionTable {
  return {
    process,
    box,
    mass: chebyshevGrid(Math.log(box.massLow), Math.log(box.massHigh), box.masses),
    energy: chebyshevGrid(Math.log(box.energyLow), Math.log(box.energyHigh), box.energies),
    eta: chebyshevGrid(0, 1, box.etas),
    values,
  };
}

/** Computes a table: masses × energies × etas spectra. */
export function buildTable(process: Process, box: TableBox): CrossSectionTable {
  const table = tableFrom(process, box, new Float64Array(box.masses * box.energies * box.etas));
  for (let index = 0; index < table.values.length; index++) table.values[index] = tableEntry(table, index);
  return table;
}

/** One entry of a table, computed from the physics. */
export function tableEntry({ process, box, mass, energy, eta }: CrossSectionTable, index: number): number {
  const k = index % box.etas;
  const j = Math.floor(index / box.etas) % box.energies;
  const i = Math.floor(index / (box.etas * box.energies));
  const E = Math.exp(energy.points[j] as number);
  const yLow = smallestY(box, E);
  const y = yLow + (largestY(process, E) - yLow) * (eta.points[k] as number);
  const om = Math.exp(-y);
  return Math.log(om * spectrum(process, Math.exp(mass.points[i] as number), E, om, tableNodes(process)));
}

/** Whether a beam and a sharp cut lie inside the box. */
export function covers(box: TableBox, beamEnergy: number, cut: number): boolean {
  const lowest = Math.sqrt(Math.sqrt((box.fraction * beamEnergy) ** 4 + box.floor ** 4));
  return cut >= lowest && cut >= box.energyLow && beamEnergy <= box.energyHigh;
}
