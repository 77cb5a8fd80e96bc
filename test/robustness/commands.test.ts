import { afterEach, expect, it, vi } from 'vitest';
import { readCall } from '../../src/cli/call.ts';
import { computing } from '../../src/cli/commands/compute.ts';
import { mutate, random } from './mutate.ts';

/** Words of the documented calls; quotes as a shell reads them. */
const words = (call: string): string[] => [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const examples = Object.entries(computing).flatMap(([name, command]) =>
  command.examples.flatMap(([call]) => {
    const [program, first, ...args] = words(call);
    return program === 'darkreach' && first === name && !call.includes('|') && !call.includes('>') ? [{ name, command, args }] : [];
  }),
);

afterEach(() => vi.restoreAllMocks());

it('150 damaged calls of the documented examples: an answer or one sentence, never a stumble of the program', async () => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const pick = random(17);
  for (let i = 0; i < 150; i++) {
    const { name, command, args } = examples[i % examples.length] as (typeof examples)[number];
    const damaged = args.map((word) => (pick() < 0.3 ? mutate(word, pick) : word)).filter(() => pick() > 0.03);
    if (damaged.includes('-') || damaged.includes('--batch')) continue; // waits for a person at the keyboard
    printed = '';
    try {
      await command.run(readCall(damaged, command.flags));
      expect(printed, JSON.stringify(damaged)).not.toMatch(/NaN|undefined|\[object/);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
        throw new Error(`${name} ${JSON.stringify(damaged)}: ${error.stack}`);
      expect(error, JSON.stringify(damaged)).toBeInstanceOf(Error);
      expect((error as Error).message.trim()).not.toBe('');
    }
  }
});
