import { longLivedQuantities } from '../../src/catalog/quantities/longLived.ts';
import { runGolden } from '../golden/run.ts';

runGolden('long-lived.json', longLivedQuantities);
