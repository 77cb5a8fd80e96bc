import { protonDumpQuantities } from '../../src/catalog/quantities/protonDumps.ts';
import { runGolden } from '../golden/run.ts';

runGolden('proton-dumps.json', protonDumpQuantities);
