import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demonstrations } from '../../src/engine/lessons/demonstrations.ts';
import { lessonSteps } from '../../src/ui/inspector/lessonSteps.ts';
import { lessons } from '../../src/ui/lessons/steps/thermalTarget.ts';
import { initialValues, type Step } from '../../src/ui/lessons/types.ts';
import { filled } from '../../src/ui/lessons/words/filled.ts';

const steps = lessons.flatMap((lesson) => [...lesson.steps]);
const bibliography = readFileSync('docs/references.bib', 'utf8');

const prose = ({ words: { text, questions } }: Step): readonly string[] => [
  ...text,
  ...questions.flatMap(({ ask, answer }) => [ask, answer]),
];
const answerOf = async ({ demonstration }: Step, values: unknown): Promise<unknown> =>
  (demonstrations[demonstration] as (given: unknown) => unknown)(values);

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
  it('says one idea in 80 to 150 words and asks two or three questions', () => {
    const count = step.words.text.join(' ').split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(80);
    expect(count).toBeLessThanOrEqual(150);
    expect([2, 3]).toContain(step.words.questions.length);
  });

  it('names no number that is not computed', () => {
    // Digits stand only in formulas and in names.
    const bare = prose(step).map((text) => text.replace(/\$[^$]*\$|<\w+>|NA64/g, ''));
    for (const text of bare) expect(text).not.toMatch(/\d/);
    // In a formula a decimal number would be a result.
    for (const text of prose(step)) expect(text).not.toMatch(/\d\.\d/);
  });

  it('finds every computed value it names', async () => {
    const values = initialValues(step);
    const facts = step.facts(await answerOf(step, values), values);
    for (const text of prose(step)) expect(filled(text, facts)).not.toMatch(/…|<\w+>|NaN|Infinity|undefined/);
  });

  it('has symbols in pairs of signs, and sources that exist', () => {
    for (const text of prose(step)) expect(text.split('$').length % 2, text).toBe(1);
    for (const key of step.sources) expect(bibliography).toContain(`{${key},`);
  });
});

it('every step has a name of its own', () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});

it('the lesson of every model is there', () => {
  const ids = steps.map(({ id }) => id);
  for (const step of Object.values(lessonSteps)) expect(ids).toContain(step);
});
