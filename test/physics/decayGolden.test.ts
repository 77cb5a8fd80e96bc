import { decayQuantities } from '../../src/catalog/quantities/decays.ts';
import { runGolden } from '../golden/run.ts';

runGolden('muon-beam.json', decayQuantities, Object.keys(decayQuantities));
