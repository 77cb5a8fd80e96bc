import { expose } from 'comlink';
import { type DemonstrationId, demonstrations } from '../../engine/lessons/demonstrations.ts';
import type { Values } from './types.ts';

/** Answers one question of a step; the page asks only for values that fit the demonstration. */
const demonstrate = async (id: DemonstrationId, values: Values): Promise<unknown> =>
  (demonstrations[id] as unknown as (given: Values) => unknown)(values);

const api = { demonstrate };

export type LessonWorker = typeof api;

expose(api);
