/** Times the engine's computations; prints them as JSON. */
import { prepareSearches } from '../../src/cli/prepareSearches.ts';
import { measure } from './measure.ts';
import { directSum, engineWork } from './work.ts';

await prepareSearches();
const rows = engineWork.map(({ name, target, call }) => ({ name, target, ...measure(call) }));
const direct = { value: directSum(), ...measure(directSum) };
console.log(JSON.stringify({ rows, direct }));
