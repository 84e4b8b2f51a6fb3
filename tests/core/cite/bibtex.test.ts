import { describe, expect, it } from 'vitest';
import { bibtex, escapeTex } from '../../../src/core/cite/bibtex.ts';
import type { Moment } from '../../../src/core/cite/moment.ts';

const moment: Moment = {
  id: 'flight',
  author: 'The Borderline desk',
  heading: 'A flight leaves Minsk for Iraq',
  title: 'The line in the forest',
  version: '1.0.0',
  published: '2026-11-22',
  url: 'https://example.org/a_b/step/flight/',
};

describe('a BibTeX entry', () => {
  it('has a key, and fields with balanced braces', () => {
    const entry = bibtex(moment);
    expect(entry).toMatch(/^@misc\{[a-z0-9-]+,\n( {2}[a-z]+ = (\{.*\}|[a-z]{3}),?\n)+\}$/);
    expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? -1);
    expect(entry).toContain('year = {2026}');
    expect(entry).toContain('month = nov');
  });

  it('keeps an address as it stands, and leaves it out where there is none', () => {
    expect(bibtex(moment)).toContain('url = {https://example.org/a_b/step/flight/}');
    expect(bibtex({ ...moment, url: null })).not.toContain('url');
  });

  it('lets no character of a heading mean something to LaTeX', () => {
    expect(escapeTex('100 % & $5 #1 a_b {c} ~ ^ \\')).toBe(
      '100 \\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
    const entry = bibtex({ ...moment, heading: 'Less than 50% } of "it"' });
    expect(entry).toContain('50\\% \\}');
  });

  it('names the story once where the moment is its opening', () => {
    expect(bibtex({ ...moment, heading: moment.title }).match(/The line in the forest/g)).toHaveLength(1);
  });
});
