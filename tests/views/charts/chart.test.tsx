import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/core/step.ts';
import type { Claim } from '../../../src/core/story.ts';
import { about, actorId, claim, drawn, exact, linksTo, moreThan, range, textOf, words } from './story.ts';

const flight = [
  claim('000/range', { figures: [range(200, 300)] }),
  claim('001/more', { figures: [moreThan(400)] }),
  claim('000/interfax', { figures: [exact(431)], says: [actorId('interfax')] }),
  claim('001/around', { figures: [about(430)], says: [actorId('guard')] }),
  claim('001/hundreds', { figures: [words('hundreds')] }),
];
const rowOf = (html: string, name: string): string =>
  [...html.matchAll(/<li class="strip-row">.*?<\/li>/g)]
    .map(([row]) => row)
    .find((row) => linksTo(row, name).length > 0) ?? '';

describe('a strip', () => {
  const html = drawn('strip', flight);

  it('draws a dot for an exact number, a ring for about, a bar for a range, an arrow for more than', () => {
    expect(rowOf(html, '000/interfax')).toMatch(/<circle [^>]*fill="currentColor"/);
    expect(rowOf(html, '001/around')).toMatch(/<circle [^>]*stroke="currentColor"/);
    expect(rowOf(html, '000/range')).toMatch(/<rect [^>]*width="[\d.]+%"/);
    expect(rowOf(html, '001/more')).toMatch(/<path /);
  });

  it('gives no mark to what is only said in words', () => {
    const row = rowOf(html, '001/hundreds');
    expect(row).not.toContain('<svg');
    expect(textOf(row)).toContain('says only “hundreds”');
  });

  it('sets each value in the colour of its voice', () => {
    expect(rowOf(html, '000/interfax')).toContain('figure-value voice-2');
    expect(rowOf(html, '000/range')).toContain('figure-value voice-reporter');
  });

  it('is a list that reads without its drawing', () => {
    expect(textOf(rowOf(html, '000/interfax'))).toBe('B Interfax , agency 431');
    expect(html.match(/<svg(?![^>]*(aria-hidden|strip-space))/g)).toBeNull();
  });

  it('draws no axis where nobody gives a number', () => {
    expect(drawn('strip', [claim('000/a', { figures: [words('many')] })])).not.toContain('strip-axis');
  });
});

describe('speakers', () => {
  it('are named with their role where the name does not tell it', () => {
    const html = drawn('number', [claim('000/a', { figures: [exact(1)], says: [actorId('eismont')] })]);
    expect(textOf(html)).toContain('Natalia Eismont , official');
    const guard = drawn('number', [claim('000/a', { figures: [exact(1)], says: [actorId('guard')] })]);
    expect(textOf(guard)).not.toContain('agency');
  });

  it('are the reporter of a report by its name where nobody else is', () => {
    const html = drawn('number', [claim('000/a', { figures: [exact(1)] })]);
    expect(textOf(html)).toContain('R reporter of the Sokółka report');
  });

  it('have said it through others where a text tells so', () => {
    const html = drawn('number', [
      claim('000/a', { figures: [exact(1)], says: [actorId('guard')], via: [actorId('afp')] }),
    ]);
    expect(textOf(html)).toContain('Poland’s border guard , via AFP');
  });

  it('of two sides have a chip each, and their value is in ink', () => {
    const html = drawn('number', [
      claim('000/a', { figures: [exact(1)], says: [actorId('guard'), actorId('interfax')] }),
    ]);
    expect(html).toContain('chip chip-1');
    expect(html).toContain('chip chip-2');
    expect(html).toContain('voice-several');
  });

  it('have chips that say the name of their voice', () => {
    expect(drawn('strip', flight)).toMatch(/class="chip chip-2"[^>]*aria-label="the side of Belarus and Russia"/);
  });
});

describe('rows', () => {
  it('set a number or its words large beside speaker and statement', () => {
    const html = drawn('rows', [
      claim('000/a', { figures: [words('dozens')] }),
      claim('001/b', { figures: [about(100)] }),
    ]);
    expect(linksTo(html, '000/a')).toEqual(['dozens']);
    expect(textOf(html)).toContain('Statement of 001/b.');
  });

  it('set the wordings where all give the same number, and name the report of each', () => {
    const say = { figures: [exact(2000)], says: [actorId('eismont')] };
    const html = drawn('rows', [claim('000/a', say), claim('001/b', say)]);
    expect(linksTo(html, '000/a')).toEqual(['Statement of 000/a.']);
    expect(textOf(html)).toContain(', in the captions report');
    expect(html).not.toContain('figure-value');
  });

  it('let a claim without a figure stand as a statement among the others', () => {
    const html = drawn('rows', [claim('000/a', { figures: [exact(5)] }), claim('001/b')]);
    expect(linksTo(html, '001/b')).toEqual(['Statement of 001/b.']);
  });
});

describe('parts', () => {
  const says = [actorId('eismont')];
  const whole = claim('000/whole', { figures: [about(7000)], says });
  const parts = [
    claim('000/go', { figures: [exact(5000)], says }),
    claim('000/stay', { figures: [exact(2000)], says }),
  ];

  it('lie within the whole in proportion', () => {
    const bars = [...drawn('parts', [whole, ...parts]).matchAll(/<rect x="([^"]*)" y="0" width="([^"]*)"/g)];
    expect(bars.map(([, x, width]) => [x, width])).toEqual([
      ['0%', '100%'],
      ['0%', '71.43%'],
      ['71.43%', '28.57%'],
    ]);
  });

  it('name one speaker once', () => {
    expect(textOf(drawn('parts', [whole, ...parts])).match(/Natalia Eismont/g)).toHaveLength(1);
  });

  it('name each where they differ', () => {
    const other = claim('001/stay', { figures: [exact(2000)], says: [actorId('guard')] });
    expect(textOf(drawn('parts', [whole, other]))).toContain('Poland’s border guard');
  });

  it('show an equation only where it adds up', () => {
    expect(drawn('parts', [whole, ...parts])).toContain('>=<');
    expect(drawn('parts', [whole, ...parts.slice(0, 1)])).not.toContain('>=<');
  });
});

describe('a pair', () => {
  it('sets two statements face to face, each with its speaker', () => {
    const html = drawn('pair', [
      claim('000/a', { says: [actorId('guard')] }),
      claim('001/b', { says: [actorId('eismont')] }),
    ]);
    expect(html.match(/class="pair-side /g)).toHaveLength(2);
    expect(linksTo(html, '000/a')).toEqual(['Statement of 000/a.']);
    expect(textOf(html)).toContain('Natalia Eismont');
  });
});

describe('dates', () => {
  it('set the day large, with what was then and who says so', () => {
    const when = { from: '2021-11-17', to: '2021-11-17', words: null, basis: 'stated' } as const;
    const html = drawn('dates', [claim('000/call', { when })]);
    expect(linksTo(html, '000/call')).toEqual(['Wednesday 17 November']);
    expect(textOf(html)).toContain('Statement of 000/call.');
  });
});

describe('a number', () => {
  it('stands alone with its speaker', () => {
    const html = drawn('number', [
      claim('000/a', { figures: [{ kind: 'value', value: 11, qualifier: 'at-least', unit: 'people' }] }),
    ]);
    expect(linksTo(html, '000/a')).toEqual(['at least 11']);
    expect(textOf(html)).not.toContain('Statement');
  });
});

describe('a quotation', () => {
  const said = claim('000/badly', { says: [actorId('woman')], via: [actorId('kurdistan-24')] });
  const html = drawn('quote', [said], { words: [{ en: 'treating us very badly' }] });

  it('stands in quotation marks', () => {
    expect(html).toMatch(/<blockquote[^>]*><p>“treating us very badly”<\/p><\/blockquote>/);
  });

  it('leads from its speaker to where it was said', () => {
    expect(linksTo(html, '000/badly')).toEqual(['P a woman who was flown home , via Kurdistan 24']);
  });
});

describe('names', () => {
  it('are a list of links with one speaker', () => {
    const list = claim('000/list', { says: [actorId('interfax')] });
    const html = drawn('names', [list, list], { words: [{ en: 'Iraq' }, { en: 'Libya' }] });
    expect(linksTo(html, '000/list')).toEqual(['Iraq', 'Libya']);
    expect(textOf(html).match(/Interfax/g)).toHaveLength(1);
  });
});

describe('every figure', () => {
  const kinds: readonly Chart['kind'][] = ['strip', 'rows', 'parts', 'pair', 'dates', 'number', 'quote', 'names'];
  const wordsOf = (claims: readonly Claim[]) => claims.map(({ ref }) => ({ en: ref.slice(4) }));

  it.each(kinds)('of kind %s leads from each value to its claim', (kind) => {
    const html = drawn(kind, flight, { words: wordsOf(flight) });
    for (const { ref } of flight) expect(linksTo(html, ref)).not.toEqual([]);
  });

  it.each(kinds)('of kind %s has a title, its note last and no style', (kind) => {
    const html = drawn(kind, flight, { words: wordsOf(flight), note: { en: 'Nobody\'s "note"' } });
    expect(html).toMatch(
      new RegExp(`^<figure class="chart chart-${kind}"><figcaption><span class="chart-title">Title`),
    );
    expect(html).toMatch(/<p class="chart-note">Nobody’s “note”<\/p><\/figure>$/);
    expect(html).not.toMatch(/\sstyle=/);
  });
});
