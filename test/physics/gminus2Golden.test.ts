import { gminus2Quantities } from '../../src/catalog/quantities/gminus2.ts';
import { runGolden } from '../golden/run.ts';

runGolden('muon-beam.json', gminus2Quantities, Object.keys(gminus2Quantities));
