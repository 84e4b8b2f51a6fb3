import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/core/embed/fallback.ts';
import { hostPolicy } from '../../../src/core/embed/host-policy.ts';
import { EMBED_THEMES, type EmbedOptions, FORMS } from '../../../src/core/embed/kinds.ts';
import { bounded } from '../../../src/core/embed/sizes.ts';
import { oembedLink, type SnippetsAround, snippetsOf } from '../../../src/core/embed/snippets.ts';
import type { ToldPiece } from '../../../src/core/embed/told.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { textsOf } from '../../../src/core/prose.ts';
import { everyBlock } from '../../every-block.ts';
import { HOSTILE } from '../../hostile.ts';
import { inEnglish } from '../../in-english.ts';
import { code, first, options, parsed, SITE, story, told, with_, words } from './given.ts';

describe('the snippet with the script', () => {
  it.each(
    FORMS,
  )('loads one file of ours, held against its digest, beside one plain element, for the form %s', (form) => {
    const [script, element, ...others] = parsed(code('loader', options(form))).children;
    expect(others).toEqual([]);
    expect(script?.outerHTML).toBe(
      `<script src="${SITE}embed.2.js" integrity="sha384-abc" crossorigin="anonymous" async=""></script>`,
    );
    expect(element?.tagName).toBe('DIV');
    expect(element?.getAttribute('data-borderline')).toBe(form);
    expect(element?.getAttribute('data-src')).toBe(SITE);
    expect([element?.getAttribute('lang'), element?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('leaves the digest out while there is none', () => {
    expect(code('loader', options('scroll'), { ...with_, integrity: null })).not.toContain('integrity');
  });

  it('leaves out what the script takes for granted, and says what is wished', () => {
    const ALWAYS = ['data-borderline', 'data-src', 'data-label', 'lang', 'dir'];
    const names = (chosen: EmbedOptions): readonly string[] =>
      (parsed(code('loader', chosen)).querySelector('[data-borderline]')?.getAttributeNames() ?? []).filter(
        (name) => !ALWAYS.includes(name),
      );
    expect(names(options('scroll'))).toEqual(['data-told']);
    expect(names(options('scroll', { theme: 'dark', top: 64, step: 'flight', live: 'tap' }))).toEqual([
      'data-theme',
      'data-top',
      'data-live',
      'data-told',
    ]);
    expect(names(options('stepper'))).toEqual(['data-height']);
    const size = { width: 600, height: 520 };
    expect(names(options('stepper', { step: 'flight', size, top: 64 }))).toEqual(['data-step', 'data-height']);
    expect(names(options('unrolled', { size }))).toEqual([]);
    expect(names(options('card', { live: 'ask' }))).toEqual(['data-step', 'data-ask']);
  });

  it('holds the whole story as text where the host’s scroll tells it: days, notices, charts, who is not heard', () => {
    const element = parsed(code('loader', options('scroll'))).querySelector('[data-borderline]');
    expect(element?.getAttribute('data-told')).toBe(story.meta.days?.updated);
    const poster = element?.querySelector('img[slot="poster"]');
    expect(poster?.getAttribute('src')).toBe(`${SITE}step/${first}/${first}-card-1200.webp`);
    expect(poster?.getAttribute('alt')).toBe(told.steps[0].alt);
    const sections = [...(element?.querySelectorAll('section') ?? [])];
    expect(sections.map((section) => section.getAttribute('data-step'))).toEqual(story.steps.map(({ id }) => id));
    expect(sections[0]?.querySelector('h2')?.textContent).toBe(told.title);
    for (const part of [told.deck, told.notice?.text ?? '-']) expect(sections[0]?.textContent).toContain(part);
    const plain = (pieces: readonly ToldPiece[]): string =>
      pieces.map((piece) => (piece.kind === 'text' ? piece.text : plain(piece.children))).join('');
    for (const [index, step] of told.steps.entries()) {
      const text = words(sections[index]?.textContent);
      if (index > 0) expect(sections[index]?.querySelector('h3')?.textContent).toBe(step.heading);
      for (const each of textsOf(step.blocks)) expect(text).toContain(words(plain(each)));
      if (index > 0 && step.when !== null) expect(text).toContain(words(step.when));
      const lines = [...(sections[index]?.querySelectorAll('figure li') ?? [])].map((line) => words(line.textContent));
      expect(lines).toEqual(
        (step.chart?.lines ?? []).map(({ shown, who, statement }) =>
          words(`${shown === null ? '' : `${shown} · `}${who}: ${statement}`),
        ),
      );
    }
    expect(told.steps.filter(({ chart }) => chart !== null).length).toBeGreaterThan(8);
    for (const part of [told.byline, told.licence, told.mapData, told.asOf?.said])
      expect(words(element?.textContent)).toContain(words(part));
  });

  it('sets its charts no further in than a phone has room for, with their bullets in sight after a reset', () => {
    const charts = [...parsed(code('loader', options('scroll'))).querySelectorAll('figure')];
    expect(charts).toHaveLength(told.steps.filter(({ chart }) => chart !== null).length);
    for (const chart of charts) {
      expect(chart.getAttribute('style')).toBe('margin:1em 0');
      expect(chart.querySelector('ul')?.getAttribute('style')).toBe('padding:0 1.2em');
    }
  });

  it('leads past what may be hard to read without leaving the article', () => {
    const page = parsed(code('loader', options('scroll')));
    const { notice } = story.meta;
    const opening = page.querySelector('section')?.querySelector('a');
    expect(opening?.getAttribute('href')).toBe(`#${anchorOf(notice?.skip ?? '-')}`);
    const warned = told.steps.filter((step) => step.notice !== null);
    expect(warned.length).toBeGreaterThan(0);
    for (const step of warned) {
      const skip = page.querySelector(`#${anchorOf(step.id)} a[href="#${anchorOf(step.notice?.to ?? '')}"]`);
      expect(skip?.textContent).toBe(step.notice?.skip);
      expect(page.querySelector(`#${anchorOf(step.notice?.to ?? '')}`)).not.toBeNull();
    }
  });

  it('leads out of the article only where that was chosen, and then in a tab of its own', () => {
    const out = (links: EmbedOptions['links']): readonly Element[] =>
      [
        ...parsed(code('loader', options('scroll', { links }))).querySelectorAll('a[href^="http"]'),
      ] as unknown as Element[];
    expect(out('none').map(({ textContent }) => textContent)).toEqual(['Open full story']);
    expect(out('end')).toHaveLength(story.steps.length); // one for each step but the opening, and the story
    expect(out('tab').length).toBeGreaterThan(100);
    for (const link of [...out('none'), ...out('end'), ...out('tab')])
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    const cited = out('tab').find(({ textContent }) => textContent === 'Around 2,000 people');
    const claim = [...story.claims.values()].find(({ ref }) => ref === '000/camp-estimate');
    expect(cited?.getAttribute('href')).toBe(`${SITE}accounts/#topic-${claim?.topic}`);
  });

  it.each([
    'stepper',
    'unrolled',
    'card',
  ] as const)('holds a title that is a link, a picture and its credit for the form %s', (form) => {
    const held = parsed(code('loader', options(form, { step: 'flight' }))).querySelector('[data-borderline] > p');
    const image = held?.querySelector('a img');
    expect(held?.querySelector('a > strong')?.textContent).toContain(told.title);
    expect(image?.getAttribute('src')).toBe(`${SITE}step/flight/flight-card-1200.webp`);
    expect(image?.getAttribute('alt')).toBe(told.steps.find(({ id }) => id === 'flight')?.alt);
    expect(image?.getAttribute('alt')).not.toBe('');
    expect(image?.getAttribute('srcset')).toContain('flight-card-640.webp 640w');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1200', '630']);
    expect(held?.querySelector('picture source') !== null).toBe(form === 'card');
    const caption = words(held?.querySelector('small')?.textContent);
    for (const part of [told.byline, told.licence, told.mapData, told.asOf?.said, 'Open full story'])
      expect(caption).toContain(words(part));
  });

  it('has no picture and asks for nothing where nothing may be asked for before a tap', () => {
    for (const form of FORMS) {
      const page = parsed(code('cms', options(form, { live: 'ask' })));
      expect(page.querySelectorAll('img, source, iframe, script')).toHaveLength(0);
      expect(page.querySelector('a')).not.toBeNull();
    }
  });

  it('keeps the picture of a release as it was published', () => {
    const pinned = code('loader', options('card', { step: 'flight' }), { ...with_, files: `${SITE}v/1.1.0/` });
    const page = parsed(pinned);
    expect(page.querySelector('img')?.getAttribute('src')).toBe(`${SITE}v/1.1.0/step/flight/flight-card.png`);
    expect(page.querySelector('[srcset]')).toBeNull();
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`${SITE}#flight`);
  });
});

describe('the snippets without a script', () => {
  it('are for every form but that which scrolls with the host', () => {
    expect(snippetsOf(with_, options('scroll')).map(({ way }) => way)).toEqual(['loader', 'cms']);
    for (const form of ['stepper', 'unrolled', 'card'] as const)
      expect(snippetsOf(with_, options(form)).map(({ way }) => way)).toEqual(['loader', 'cms', 'iframe', 'amp']);
  });

  it('show the page of the form, with what is wished in its address; a page that they cannot know is a light one', () => {
    const src = (chosen: EmbedOptions): string | null =>
      parsed(code('iframe', chosen)).querySelector('iframe')?.getAttribute('src') ?? null;
    expect(src(options('stepper'))).toBe(`${SITE}frame/?theme=light`);
    expect(src(options('stepper', { step: 'flight', theme: 'dark' }))).toBe(`${SITE}frame/?theme=dark&start=flight`);
    expect(src(options('unrolled', { step: 'flight', theme: 'light' }))).toBe(`${SITE}frame/unrolled/?theme=light`);
    expect(src(options('card', { step: 'flight' }))).toBe(`${SITE}frame/card/flight/?theme=light`);
    expect(src(options('card', { step: 'no such step' }))).toBe(`${SITE}frame/card/${first}/?theme=light`);
  });

  it('fit whatever column they are in, without a border', () => {
    for (const form of ['stepper', 'unrolled', 'card'] as const) {
      const frame = parsed(code('iframe', options(form, { size: { width: 500, height: 520 } }))).querySelector(
        'iframe',
      );
      expect(frame?.getAttribute('style')).toBe('border:0;width:100%;max-width:500px;height:520px');
    }
  });

  it('give a frame on an AMP page its picture first, no origin, and room where it asks for it', () => {
    for (const form of ['stepper', 'unrolled', 'card'] as const) {
      const frame = parsed(code('amp', options(form, { step: 'flight' }))).querySelector('amp-iframe');
      expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
      expect(frame?.getAttribute('layout')).toBe('responsive');
      const poster = frame?.querySelector('amp-img[placeholder][layout="fill"]');
      expect(poster?.getAttribute('src')).toBe(`${SITE}step/flight/flight-card.png`);
      expect(frame?.hasAttribute('resizable')).toBe(form !== 'stepper');
      expect(frame?.querySelector('[overflow]') !== null).toBe(form !== 'stepper');
    }
  });
});

describe('every snippet', () => {
  const all = FORMS.flatMap((form) =>
    snippetsOf(with_, options(form, { step: 'flight' })).map(({ way, code: html }) => ({ form, way, html })),
  );

  it.each(all)('says what it is, how large, and comes when it is looked at: $form by $way', ({ way, html }) => {
    const page = parsed(html);
    for (const frame of page.querySelectorAll('iframe, amp-iframe')) {
      expect(frame.getAttribute('title')).toContain(told.title);
      expect(Number(frame.getAttribute('width'))).toBeGreaterThan(0);
      expect(Number(frame.getAttribute('height'))).toBeGreaterThan(0);
      expect(frame.getAttribute('allow')).toBe('fullscreen');
      if (way === 'iframe') expect(frame.getAttribute('loading')).toBe('lazy'); // an AMP page does so by itself
    }
    for (const image of page.querySelectorAll('img')) {
      expect(image.getAttribute('loading')).toBe('lazy');
      expect(Number(image.getAttribute('width'))).toBeGreaterThan(0);
    }
  });

  it.each(all)('has no script within it, and no style but what makes it fit: $form by $way', ({ html }) => {
    const page = parsed(html);
    expect(html).not.toMatch(/\son[a-z]+=|<style|javascript:/i);
    for (const styled of page.querySelectorAll('[style]'))
      expect(styled.getAttribute('style')).toMatch(
        /^(?:max-width:100%;height:auto|margin:1em 0|padding:0 1\.2em|border:0;width:100%;max-width:\d+px;height:\d+px)$/,
      );
    for (const script of page.querySelectorAll('script')) expect(script.textContent).toBe('');
    expect(html).not.toMatch(/\n\s*\n/); // which would end it among Markdown
  });
});

/** What a snippet is made of, without its texts and the values that they are in. */
const skeleton = (html: string): readonly string[] =>
  [...parsed(html).querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`,
  );

describe('no text and no choice breaks out of a snippet', () => {
  const anyText = fc.oneof(
    fc.constantFrom(...HOSTILE, '"', '">', "'", '&quot;', '\u0000', '\n\n', ']]>', '-->', '</borderline-story>'),
    fc.string({ unit: 'binary' }),
  );
  const anyStep = fc.record({ id: anyText, heading: anyText, alt: anyText, text: anyText, href: anyText });
  const anyStory = fc.record({
    title: anyText,
    deck: anyText,
    notice: anyText,
    byline: anyText,
    licence: anyText,
    steps: fc.tuple(anyStep, anyStep),
  });
  type AnyStory = typeof anyStory extends fc.Arbitrary<infer One> ? One : never;
  const by = ({ steps, ...others }: AnyStory, site: string): SnippetsAround => {
    const [one, two] = steps.map(({ text, href, ...step }, index) => ({
      ...step,
      id: `${index}${step.id}`,
      unheard: text,
      when: text,
      notice: { text, skip: text, to: href },
      chart: { title: text, note: text, lines: [{ shown: text, who: text, statement: text }] },
      pictures: [{ file: href, width: 960, height: 640, alt: text, caption: text, credit: text }],
      blocks: everyBlock([
        { kind: 'text' as const, text },
        {
          kind: 'own' as const,
          path: `a${href}`, // one that begins with # leads to a step
          children: [{ kind: 'em' as const, children: [{ kind: 'text' as const, text }] }],
        },
      ]),
    }));
    if (one === undefined || two === undefined) throw new Error('expected two steps');
    return {
      ...with_,
      site,
      files: site,
      open: others.title,
      unroll: others.deck,
      story: { ...told, ...others, notice: { text: others.notice, skip: others.deck, to: 'a' }, steps: [one, two] },
    };
  };
  const TAME: AnyStory = {
    title: 'a',
    deck: 'b',
    notice: 'c',
    byline: 'd',
    licence: 'e',
    steps: [
      { id: 'f', heading: 'g', alt: 'h', text: 'i', href: 'j' },
      { id: 'f', heading: 'g', alt: 'h', text: 'i', href: 'j' },
    ],
  };

  it('whatever the story says, and whatever the address of the site is', () => {
    fc.assert(
      fc.property(
        anyStory,
        anyText,
        fc.constantFrom(...FORMS),
        fc.constantFrom(...EMBED_THEMES),
        fc.boolean(),
        (given, path, form, theme, second) => {
          const hostile = by(given, `https://example.org/${path}/`);
          const tame = by(TAME, SITE);
          const chosen = (of: SnippetsAround): EmbedOptions =>
            options(form, { theme, step: of.story.steps[second ? 1 : 0]?.id ?? '', top: 10 });
          const made = snippetsOf(hostile, chosen(hostile)).map((snippet) => skeleton(snippet.code));
          expect(made).toEqual(snippetsOf(tame, chosen(tame)).map((snippet) => skeleton(snippet.code)));
          expect(skeleton(oembedLink(hostile))).toEqual(skeleton(oembedLink(tame)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('and every text is read back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = by({ ...TAME, title: text }, SITE);
        const frame = parsed(code('iframe', options('stepper'), hostile)).querySelector('iframe');
        expect(frame?.getAttribute('title')).toBe(text.replace(/\p{Cc}/gu, ' '));
      }),
      { numRuns: 150 },
    );
  });

  it('nor does an address out of the policy that a host is told', () => {
    const policy = hostPolicy('https://example.org/a;b, script-src *;/', 'loader') ?? '';
    expect(policy.split(';')).toHaveLength(3);
    expect(policy).not.toContain(',');
    expect(hostPolicy(SITE, 'loader')).toBe(
      `frame-src ${SITE}; script-src ${SITE}embed.2.js ${SITE}embed.2-part.js; img-src ${SITE}`,
    );
    expect(hostPolicy(SITE, 'iframe')).toBe(`frame-src ${SITE}`);
    expect(hostPolicy(SITE, 'amp')).toBeNull();
  });
});

it('takes no size that nobody can read, and no number that is none', () => {
  expect(bounded('width', 640.4)).toBe(640);
  expect(bounded('width', 3)).toBe(280);
  expect(bounded('height', 1e9)).toBe(2000);
  expect(bounded('top', Number.NaN)).toBeNull();
});

it('is set as the story is', () => {
  expect(told.title).toBe(typographic(inEnglish(story.meta.title), 'en'));
});
