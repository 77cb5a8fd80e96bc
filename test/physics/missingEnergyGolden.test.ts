import { missingEnergyQuantities } from '../../src/catalog/quantities/missingEnergy.ts';
import { runGolden } from '../golden/run.ts';

runGolden('missing-energy.json', missingEnergyQuantities);
