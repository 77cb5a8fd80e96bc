/** The first call of a curve in a fresh program, table already loaded; prints its wall time in ms. */
import { loadShippedTable } from '../../src/physics/shippedValues.ts';
import { engineWork } from './work.ts';

await loadShippedTable('Pb');
const curve = engineWork.find(({ name }) => name === 'bremsstrahlung and annihilation, 100 masses');
const start = performance.now();
curve?.call();
console.log(performance.now() - start);
