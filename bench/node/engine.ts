/** Times the engine's computations; prints them as JSON. */
import { measure } from './measure.ts';
import { directSum, engineWork } from './work.ts';

const rows = engineWork.map(({ name, target, call }) => ({ name, target, ...measure(call) }));
const direct = { value: directSum(), ...measure(directSum) };
console.log(JSON.stringify({ rows, direct }));
