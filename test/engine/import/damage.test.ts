import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/engine/import/read.ts';
import { countPoints, MOST_POINTS } from '../../../src/engine/import/simplify.ts';
import { curveFile, firstReading, refusal } from './corpus.ts';

describe('files that are no curves are refused with a reason', () => {
  it.each([
    ['empty.txt', 'The file is empty.'],
    ['picture.png', /PNG picture/],
    ['noise.bin', /binary file/],
    ['letter.txt', 'No rows of numbers were found.'],
    ['one-column.txt', /Only one column/],
    ['truncated-json.txt', /JSON but is not complete/],
    ['truncated.yaml', /HEPData table, but it is not readable as YAML/],
  ])('%s', (name, message) => {
    expect(refusal(name)).toMatch(message);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>1,2</body></html>', /web page/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /PDF/],
    ['blank lines', '\n\n  \r\n', 'The file is empty.'],
    ['JSON of something else', '{"a": 1}', /no columns/],
    ['no positive rows', '1 -1\n2 0\n', /no two rows in which both numbers are positive. line 1: -1 is not positive/],
    ['one line without end', '1,'.repeat(100_000), /longer than 10000 characters/],
  ])('%s', (_, text, message) => {
    expect(refusal('x', text)).toMatch(message);
  });
});

describe('bad rows are named and left out', () => {
  it('not a number, infinite, negative, zero, words, missing', () => {
    const { blocks, faults } = firstReading('bad-values.txt');
    expect(blocks[0]).toEqual([
      [0.01, 1e-4],
      [0.06, 2e-4],
      [0.09, 3e-4],
    ]);
    expect(faults.first).toEqual([
      { where: 'line 3', reason: '“nan” is not a number' },
      { where: 'line 4', reason: '“inf” is not a number' },
      { where: 'line 5', reason: '-0.0001 is not positive' },
      { where: 'line 6', reason: '0 is not positive' },
      { where: 'line 8', reason: '“banana” is not a number' },
      { where: 'line 9', reason: 'there is no number in column 2' },
    ]);
  });

  it('a line of words among the rows', () => {
    const { faults } = firstReading('x', '1 2\nhello there\n3 4\n');
    expect(faults.first).toEqual([{ where: 'line 2', reason: '“hello there” is not a row of numbers' }]);
  });

  it('lower above upper', () => {
    const { faults, blocks } = firstReading('crossed.txt');
    expect(faults.first).toEqual([{ where: 'line 4', reason: 'the lower edge 0.00009 lies above the upper edge 0.00002' }]);
    expect(blocks[0]).toHaveLength(7);
  });

  it('a thousand of them are counted', () => {
    const { faults } = firstReading('x', `${'1 x\n'.repeat(1000)}1 2\n3 4\n`);
    expect(faults.first.length + faults.more).toBe(1000);
    expect(faults.first.length).toBeLessThan(100);
  });

  it('a single point between blank lines', () => {
    const { faults, blocks } = firstReading('x', '1 2\n2 3\n3 4\n\n5 6\n\n7 8\n8 9\n9 9\n');
    expect(blocks).toHaveLength(2);
    expect(faults.first).toEqual([{ where: 'line 5', reason: 'a single point is not a curve' }]);
  });
});

describe('suspicious files', () => {
  it('rows out of order: as written with a warning, or sorted', () => {
    const [asWritten, sorted] = curveFile('unsorted.csv').readings;
    expect(asWritten?.warnings.join()).toContain('jump back and forth');
    const masses = sorted?.blocks[0]?.map(([mass]) => mass) ?? [];
    expect(sorted?.title).toContain('sorted');
    expect(masses).toEqual(masses.toSorted((a, b) => a - b));
  });

  it('the same column twice', () => {
    const { warnings, blocks } = firstReading('duplicated.txt');
    expect(warnings).toEqual(['Columns 2 and 3 hold the same numbers.']);
    expect(blocks[0]).toHaveLength(3);
  });

  it('markup in names stays text', () => {
    const [reading] = curveFile('html-names.csv').readings;
    expect(reading?.understood[0]).toContain('<script>alert(2)</script>');
    expect(reading?.blocks[0]).toHaveLength(2);
  });

  it('a damaged curve of ours says where, and is read as a table', () => {
    const { readings } = curveFile('truncated-limit.csv');
    expect(readings[0]?.warnings[0]).toMatch(/the last line is not complete/);
    expect(readings[0]?.limit).toBeNull();
  });
});

describe('large files', () => {
  it('a million rows of a smooth curve become few, and none moves far', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => {
      const mass = 10 ** (-3 + (3 * i) / 1e6);
      return `${mass.toPrecision(9)},${(1e-4 * (1 + mass + 0.3 * Math.sin(3 * Math.log(mass)))).toPrecision(9)}`;
    });
    const { blocks, understood, faults } = firstReading('large.csv', rows.join('\n'));
    expect(faults).toEqual({ first: [], more: 0 });
    expect(countPoints(blocks)).toBeLessThan(MOST_POINTS);
    expect(understood.at(-1)).toMatch(/1000000 points, thinned out to \d+; nothing moves by more than 0\.1 %/);
    const [block = []] = blocks;
    for (let k = 0; k < 200; k++) {
      const mass = 10 ** (-3 + (3 * k) / 200);
      const after = block.findIndex(([m]) => m >= mass);
      const [[ax, ay], [bx, by]] = [block[Math.max(0, after - 1)] ?? [1, 1], block[after] ?? [1, 1]];
      const y = ax === bx ? ay : ay * (by / ay) ** (Math.log(mass / ax) / Math.log(bx / ax));
      const exact = 1e-4 * (1 + mass + 0.3 * Math.sin(3 * Math.log(mass)));
      expect(Math.abs(y / exact - 1)).toBeLessThan(2e-3);
    }
  });

  it('a hundred thousand rows of noise end in a message or a few points, not in a stall', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const text = Array.from({ length: 100_000 }, () => `${(random() + 1e-3).toFixed(6)} ${(random() + 1e-3).toFixed(6)}`).join('\n');
    const read = readFile('noise.txt', text);
    expect('value' in read && read.value.kind === 'curve' && countPoints(read.value.readings[0]?.blocks ?? [])).toBeLessThan(
      MOST_POINTS + 2,
    );
  });
});
