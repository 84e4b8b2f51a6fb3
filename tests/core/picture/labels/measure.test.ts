import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines, textWidth } from '../../../../src/core/picture/labels/measure.ts';
import { RUNS } from '../../fixtures.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-ząłśź]{1,14}$/), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '));
const most = fc.integer({ min: 60, max: 300 });
const wide = (line: string, size = 15): number => textWidth(line, size, 'regular');

describe('the width of a text', () => {
  test('is the sum of its letters, in thousandths of the size', () => {
    // M 727 + i 246 + n 547 + s 419 + k 495 = 2,434 thousandths; at 20 px 48.68 px
    expect(textWidth('Minsk', 20, 'regular')).toBeCloseTo(48.68, 9);
  });

  test('grows with the space after each letter', () => {
    expect(textWidth('Minsk', 20, 'regular', 0.1)).toBeCloseTo(48.68 + 5 * 2, 9);
  });

  test('knows Polish and Cyrillic letters, and is wider in bold', () => {
    expect(wide('Sokółka')).not.toBeCloseTo(wide('Sok\u4e00\u4e00ka'), 1);
    expect(textWidth('Мінск', 20, 'bold')).toBeGreaterThan(textWidth('Мінск', 20, 'regular'));
  });

  test('takes a letter that it does not know for a common one', () => {
    expect(textWidth('\u0561', 100, 'bold')).toBe(52);
  });

  test('takes a letter that fills a square for as wide as it is high, and a mark above another for nothing', () => {
    expect(textWidth('\u4e00', 100, 'bold')).toBe(100);
    expect(textWidth('\u0628\u064e', 100, 'bold')).toBe(textWidth('\u0628', 100, 'bold'));
  });

  test('does not depend on how a letter outside the basic plane is stored: it is one letter', () => {
    expect(textWidth('\u{1F6A7}', 100, 'regular')).toBe(52);
  });
});

describe('a text broken into lines', () => {
  test('keeps every word, in order', () => {
    fc.assert(
      fc.property(words, most, (text, width) => {
        expect(balancedLines(text, 15, width).join(' ')).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('has no line wider than asked, unless it is a single word', () => {
    fc.assert(
      fc.property(words, most, (text, width) => {
        for (const line of balancedLines(text, 15, width))
          if (line.includes(' ')) expect(wide(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: RUNS },
    );
  });

  test('has as few lines as words allow', () => {
    fc.assert(
      fc.property(words, most, (text, width) => {
        let lines = 1;
        let line = '';
        for (const word of text.split(' ')) {
          const longer = line === '' ? word : `${line} ${word}`;
          if (line !== '' && wide(longer) > width) lines += 1;
          line = line !== '' && wide(longer) > width ? word : longer;
        }
        expect(balancedLines(text, 15, width)).toHaveLength(lines);
      }),
      { numRuns: RUNS },
    );
  });

  test('is even: no last word hangs alone under a full line', () => {
    const lines = balancedLines('Several hundred metres away says the ministry', 15, 200);
    expect(lines).toEqual(['Several hundred metres', 'away says the ministry']);
  });

  test('a short one stays one line', () => {
    expect(balancedLines('Path not known', 15, 168)).toEqual(['Path not known']);
  });
});
