import { describe, expect, it } from 'vitest';
import { type Mark, markOf } from '../../../src/views/charts/marks.ts';

describe('the mark of a figure', () => {
  const value = (qualifier: 'exact' | 'about' | 'nearly' | 'at-least' | 'more-than'): Mark['kind'] =>
    markOf({ kind: 'value', value: 7, qualifier, unit: 'people' }).kind;

  it('is a dot only where the number is exact', () => {
    expect(value('exact')).toBe('dot');
    expect(value('about')).toBe('ring');
    expect(value('nearly')).toBe('ring');
  });

  it('is an arrow where it may be more', () => {
    expect(value('more-than')).toBe('arrow');
    expect(value('at-least')).toBe('arrow');
  });

  it('is a bar where a range is given', () => {
    expect(markOf({ kind: 'range', min: 2, max: 3, unit: 'people' })).toEqual({ kind: 'bar', from: 2, to: 3 });
  });
});
