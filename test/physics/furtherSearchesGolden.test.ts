import { furtherSearchesQuantities } from '../../src/catalog/quantities/furtherSearches.ts';
import { muonBeamQuantities } from '../../src/catalog/quantities/muonBeam.ts';
import { runGolden } from '../golden/run.ts';

runGolden('further-searches.json', { ...muonBeamQuantities, ...furtherSearchesQuantities });
