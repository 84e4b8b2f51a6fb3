import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/core/embed/kinds.ts';
import { snippetsOf } from '../../../src/core/embed/snippets.ts';
import { BUILDERS } from './builders.ts';
import { bySanitizeHtml, FILTERS, forWordPressAuthors, withoutPictures } from './filters.ts';
import { code, first, options, parsed, SITE, told, with_, words } from './given.ts';

describe('what filters leave of a snippet', () => {
  const cases = FORMS.flatMap((form) => Object.entries(FILTERS).map(([name, filter]) => ({ form, name, filter })));

  it.each(cases)('is a link with a title, a picture and words: $form after $name', ({ form, name, filter }) => {
    const left = parsed(filter(code('cms', options(form, { step: 'flight' }))));
    const links = [...left.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith(SITE));
    expect(links.some(({ textContent }) => words(textContent).length > 8)).toBe(true);
    expect(words(left.textContent)).toContain(words(told.title));
    expect(words(left.textContent)).toContain(words(told.byline));
    expect(left.querySelector('img') !== null, 'a picture').toBe(name !== 'sanitize-html'); // which lets none through
    expect(left.querySelectorAll('[data-borderline]')).toHaveLength(
      name === 'sanitize-html' || name === 'a system without data attributes' ? 0 : 1,
    );
    if (form === 'scroll')
      for (const step of told.steps)
        expect(words(left.textContent)).toContain(
          words(step.heading === told.steps[0].heading ? told.title : step.heading),
        );
  });

  it('has no empty link, whatever is taken out of it', () => {
    // Of each way in each form, with the picture and without; and after a system that lets no picture through either.
    const taken = { ...FILTERS, 'a system without pictures': withoutPictures };
    for (const form of FORMS)
      for (const step of [first, 'flight'])
        for (const live of ['auto', 'ask'] as const)
          for (const { way, code: html } of snippetsOf(with_, options(form, { step, live })))
            for (const [name, filter] of Object.entries(taken)) {
              const left = parsed(filter(html));
              const links = [...left.querySelectorAll('a')];
              expect(links.length, `${form} by ${way} after ${name}`).toBeGreaterThan(0);
              for (const link of links)
                expect(words(link.textContent), `${form} by ${way} after ${name}: ${link.outerHTML}`).not.toBe('');
            }
  });

  it('is all that the script reads, in WordPress for authors and in its classic editor', () => {
    for (const form of FORMS)
      for (const filter of [FILTERS['WordPress, for authors'], FILTERS['WordPress, classic editor']]) {
        const before = parsed(code('cms', options(form, { step: 'flight' }))).querySelector('[data-borderline]');
        const after = parsed(filter(code('cms', options(form, { step: 'flight' })))).querySelector('[data-borderline]');
        expect(after?.getAttributeNames()).toEqual(before?.getAttributeNames());
        expect(after?.querySelectorAll('[data-step]')).toHaveLength(
          before?.querySelectorAll('[data-step]').length ?? 0,
        );
        expect(words(after?.textContent)).toBe(words(before?.textContent));
      }
  });

  it('is a link that asks to be the story where the element lost its marks, and only of what scrolls by itself', () => {
    for (const form of ['stepper', 'unrolled', 'card'] as const) {
      const left = parsed(bySanitizeHtml(code('cms', options(form, { step: 'flight', theme: 'dark' }))));
      expect(left.querySelector(`p > a[href="${SITE}?embed=${form}&theme=dark#flight"]`)).not.toBeNull();
    }
    expect(code('cms', options('scroll'))).not.toContain('?embed=');
  });

  it('is a link to the story where a system takes the frame away', () => {
    for (const filter of Object.values(FILTERS)) {
      if (filter === FILTERS['a builder with boxes']) continue;
      const left = parsed(filter(code('iframe', options('stepper', { step: 'flight' }))));
      expect(left.querySelector('iframe')).toBeNull();
      expect(left.querySelector(`a[href="${SITE}#flight"]`)?.textContent).toBe(told.title);
    }
  });

  it('can fail: WordPress takes frames and scripts from authors', () => {
    expect(
      forWordPressAuthors(
        '<script src="a.js"></script><iframe src="b"></iframe><borderline-story form="card">c</borderline-story>',
      ),
    ).toBe('c');
  });
});

describe('what builders of sites make of a snippet', () => {
  const cases = FORMS.flatMap((form) =>
    snippetsOf(with_, options(form, { step: 'flight' })).flatMap(({ way, code: html }) =>
      Object.entries(BUILDERS).map(([name, build]) => ({ form, way, name, html, build })),
    ),
  );

  it.each(cases)('is a link with a title, a picture and words: $form by $way after $name', ({ html, build }) => {
    const [before, after] = [parsed(html), parsed(build(html))];
    expect(after.querySelectorAll('div').length, 'boxes of the builder’s').toBeGreaterThan(
      before.querySelectorAll('div').length,
    );
    const titled = [...after.querySelectorAll('a')].filter(
      (link) => link.getAttribute('href')?.startsWith(SITE) && words(link.textContent).length > 8,
    );
    expect(titled.length).toBeGreaterThan(0);
    expect(after.querySelector('img, amp-img, iframe')?.getAttribute('src')).toContain(SITE);
    expect(words(after.textContent)).toBe(words(before.textContent));
    expect(words(after.textContent)).toContain(words(told.byline));
  });

  it('leaves the script all that it reads', () => {
    for (const form of FORMS)
      for (const build of Object.values(BUILDERS)) {
        const element = (html: string) => parsed(html).querySelector('[data-borderline]');
        const html = code('cms', options(form, { step: 'flight' }));
        expect(element(build(html))?.getAttributeNames()).toEqual(element(html)?.getAttributeNames());
        expect(element(build(html))?.querySelectorAll('[data-step]')).toHaveLength(
          element(html)?.querySelectorAll('[data-step]').length ?? 0,
        );
        expect(element(build(html))?.querySelectorAll('[slot=poster]')).toHaveLength(form === 'scroll' ? 1 : 0);
      }
  });
});
