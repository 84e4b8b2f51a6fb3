import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, csv } from '../../../src/core/export/csv.ts';
import { RUNS } from '../fixtures.ts';

const read = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, record_delimiter: '\r\n', skip_empty_lines: false });
const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

describe('a flat file', () => {
  it('begins with the mark of UTF-8, and ends each row with CRLF', () => {
    expect(csv(['a', 'b'], [['1', 'ł']])).toBe('\ufeffa,b\r\n1,ł\r\n');
  });

  it('quotes what holds a comma, a quotation mark or a line’s end, and nothing else', () => {
    expect(csv(['a'], [['1,2'], ['"x"'], ['a\nb'], ['a;b']])).toBe('\ufeffa\r\n"1,2"\r\n"""x"""\r\n"a\nb"\r\na;b\r\n');
  });

  it('gives back any texts as they were', () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 })), { minLength: 1 });
    fc.assert(
      fc.property(texts, (rows) => {
        const back = read(
          csv(
            ['a', 'b'],
            rows.map((row) => row.map((text) => cell(text))),
          ),
        );
        expect(back.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    "'=1",
  ])('that a spreadsheet could run, as %j, has an apostrophe before it', (text) => expect(cell(text)).toBe(`'${text}`));

  it('that is harmless stands as it is', () => {
    for (const text of ['dozens', '000/crowd', '3 = 3', 'a-b', '“=1”']) expect(cell(text)).toBe(text);
  });

  it('of a number, of true or false, or of nothing is plain', () => {
    expect([cell(3.5), cell(-2), cell(true), cell(null), cell([])]).toEqual(['3.5', '-2', 'true', '', '']);
  });

  it('of several values has them side by side, and says where one is not given', () => {
    expect(cell(['a', 'b'])).toBe('a | b');
    expect(cell([200, null])).toBe('200 | none');
    expect(cell(['=a', 'b'])).toBe("'=a | b");
    expect([cell(['a']), cell([null]), cell([2])]).toEqual(['a', '', '2']);
  });

  it('refuses a value that would be taken for two', () => {
    expect(() => cell(['a|b', 'c'])).toThrow('expected a value that can stand beside others in a cell, got "a|b"');
    expect(() => cell(['a | b'])).toThrow('got "a | b"');
    expect(() => cell(['', 'c'])).toThrow('got ""');
  });
});
