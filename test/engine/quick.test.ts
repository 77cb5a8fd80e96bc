import { expect, it } from 'vitest';
import { needs } from '../../src/engine/needs.ts';
import { isQuick, run, runQuick } from '../../src/engine/run.ts';
import type { Job } from '../../src/engine/types.ts';
import { setExposure } from '../../src/scenario/edits.ts';
import { startScenario } from '../../src/scenario/scenario.ts';

const goOn = async () => false;
const alp = startScenario('gagg-ma');
const contourOf = (scenario: typeof alp): Job => needs(scenario).find(({ kind }) => kind === 'contour') as Job;

it('decays to photons are answered on the spot for another confidence level or exposure, once their physics is there', async () => {
  expect(isQuick(contourOf(alp))).toBe(false);
  await run(contourOf(alp), goOn);
  for (const scenario of [{ ...alp, cl: 0.95 }, setExposure('na64-alp', 3e12)(alp)]) {
    const job = contourOf(scenario);
    expect(job.key).not.toBe(contourOf(alp).key);
    expect(isQuick(job) && runQuick(job)).toEqual(await run(job, goOn));
  }
});
