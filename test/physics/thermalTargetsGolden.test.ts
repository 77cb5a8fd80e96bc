import { statisticsQuantities } from '../../src/catalog/quantities/statistics.ts';
import { thermalTargetQuantities } from '../../src/catalog/quantities/thermalTargets.ts';
import { runGolden } from '../golden/run.ts';

runGolden('thermal-targets.json', { ...statisticsQuantities, ...thermalTargetQuantities });
