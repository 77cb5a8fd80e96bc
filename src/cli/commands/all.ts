import type { Command } from '../call.ts';
import { batch } from './batch.ts';
import { computing } from './compute.ts';
import { files } from './files.ts';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = { ...computing, ...batch, ...files };
