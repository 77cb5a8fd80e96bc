/** What the twin in Python is given, and the same curve computed here directly and from the table. */
import { writeFileSync } from 'node:fs';
import { ALPHA, ATOMIC_MASS_UNIT, ELECTRON_MASS } from '../../src/physics/constants.ts';
import { MAGNETIC_TERM } from '../../src/physics/formFactor.ts';
import { materials } from '../../src/physics/materials.ts';
import { bremsstrahlungYieldDirect, bremsstrahlungYields, type MissingEnergySetup } from '../../src/physics/missingEnergy.ts';
import { loadShippedTable } from '../../src/physics/shippedValues.ts';
import { exactShowerNodes } from '../../src/physics/showerNodes.ts';
import { cheapYield, nucleiPerRadiationLength } from '../../src/physics/thickTarget.ts';
import { measure } from './measure.ts';

await loadShippedTable('Pb');
const [beamEnergy, cut] = [100, 50];
const setup: MissingEnergySetup = {
  ...{ beamEnergy, missingEnergyMin: cut, missingEnergyMax: beamEnergy, primary: 'electron', level: 'ETL', resolution: null },
  material: materials.Pb,
};
const masses = Float64Array.from({ length: 100 }, (_, i) => 1e-3 * 1e3 ** (i / 99));
const shower = exactShowerNodes(cut / beamEnergy, cheapYield.shower);
const nodes = Array.from(shower.v, (v, i) => ({ energy: v * beamEnergy, fraction: cut / (v * beamEnergy), weight: shower.weights[i] }));
const { Z, A } = materials.Pb;
const question = {
  ...{ electronMass: ELECTRON_MASS, alpha: ALPHA, atomicMassUnit: ATOMIC_MASS_UNIT, magneticTerm: MAGNETIC_TERM, Z, A },
  ...{ masses: [...masses], shower: nodes, factor: nucleiPerRadiationLength(materials.Pb), x: cheapYield.x, ...cheapYield.inner },
};
const direct = () => masses.map((mass) => bremsstrahlungYieldDirect(mass, setup, cheapYield));
const start = process.cpuUsage();
const directYields = [...direct()];
const { user, system } = process.cpuUsage(start);
const tableYields = [...bremsstrahlungYields(masses, setup)];
writeFileSync('build/bench/python.json', JSON.stringify(question));
console.log(
  JSON.stringify({
    directYields,
    tableYields,
    directMs: (user + system) / 1000,
    table: measure(() => bremsstrahlungYields(masses, setup)),
  }),
);
