import { leptonBremsstrahlungQuantities } from '../../src/catalog/quantities/leptonBremsstrahlung.ts';
import { runGolden } from '../golden/run.ts';

runGolden('muon-beam.json', leptonBremsstrahlungQuantities, Object.keys(leptonBremsstrahlungQuantities));
