import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathWithin, picturesOf } from '../../site/built-files.ts';
import { linkInCopy } from '../../site/disk/links.ts';
import { FILE_POLICY, pageInCopy } from '../../site/disk/page.ts';
import { copyOf } from '../../site/disk/zip.ts';

const SITE = 'https://example.org/a/b/';
const paths = ['index.html', 'step/flight/index.html', 'step/line/index.html', 'data/index.html', 'data/claims.csv'];
const has = (path: string): boolean => paths.includes(path);
const led = (page: string, address: string, site: string | null = null) => linkInCopy(page, address, { has, site });
const to = (address: string) => ({ is: 'link', address });

describe('a link in the copy', () => {
  it('names the page’s file, and keeps its query and fragment', () => {
    expect(led('index.html', './')).toEqual(to('index.html'));
    expect(led('index.html', 'step/flight/?page#cite')).toEqual(to('step/flight/index.html?page#cite'));
    expect(led('step/flight/index.html', '../line/')).toEqual(to('../../step/line/index.html'));
    expect(led('step/flight/index.html', '../../#line')).toEqual(to('../../index.html#line'));
    expect(led('step/flight/index.html', '../../data')).toEqual(to('../../data/index.html'));
    expect(led('data/index.html', 'claims.csv')).toEqual(to('../data/claims.csv'));
    expect(led('data/index.html', '?x=1')).toEqual(to('../data/index.html?x=1'));
  });

  it('stays as it is within its page and out of the site', () => {
    for (const address of ['#line', 'https://example.com/x/', 'mailto:a@b.c', 'data:,x', '//example.com/'])
      expect(led('index.html', address)).toEqual(to(address));
  });

  it('leads to the site where its file is left out, and is text where the site’s address is not known', () => {
    expect(led('step/flight/index.html', 'flight-card.png', SITE)).toEqual(to(`${SITE}step/flight/flight-card.png`));
    expect(led('index.html', 'embed/?a=b#c', SITE)).toEqual(to(`${SITE}embed/?a=b#c`));
    expect(led('index.html', 'embed/')).toEqual({ is: 'text' });
  });

  it('leads to the same page as the link of the site did, from any page, with the same query and fragment', () => {
    const tail = fc.stringMatching(/^(\?[a-z=&]{0,5})?(#[a-z%20-]{0,5})?$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...paths),
        fc.boolean(),
        tail,
        (from, file, whole, end) => {
          fc.pre(from.endsWith('.html'));
          const up = '../'.repeat(from.split('/').length - 1);
          const address = `${up}${whole ? file : file.replace(/index\.html$/, '')}${end}`;
          fc.pre(address !== '' && !address.startsWith('#') && !address.startsWith('?'));
          const result = led(from, address);
          if (result.is !== 'link') throw new Error(`${address}: expected a link`);
          expect(pathWithin(from, result.address)).toBe(file);
          expect(result.address.endsWith(end)).toBe(true);
          expect(led(from, result.address)).toEqual(result); // written twice is written once
        },
      ),
    );
  });

  it('never ends at a folder, whatever stands in the page', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const result = led('step/flight/index.html', address);
        if (result.is === 'text' || /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return;
        expect(has(pathWithin('step/flight/index.html', result.address) ?? '')).toBe(true);
      }),
    );
  });
});

const page = (head: string, body: string): string =>
  `<!doctype html><html data-live="x.js"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="stylesheet" crossorigin href="./assets/a.css">${head}</head><body><h1>T</h1><p class="deck">A > B</p>${body}</body></html>`;
const copied = (html: string, site: string | null = null): string => pageInCopy('index.html', html, { has, site });

describe('a page in the copy', () => {
  it('has no module and no data for one, no hint of the engine, and what stood there for readers without scripts', () => {
    const out = copied(
      page(
        '<noscript><link rel="stylesheet" href="./assets/plain.css"></noscript><link rel="modulepreload" href="x.js"><meta name="map-engine" content="./x.js"><script async src="./assets/guard-1.js"></script>',
        '<script type="application/json" id="story-data">{"a":"<a href=x>"}</script><script type="module" crossorigin src="x.js"></script>',
      ),
    );
    expect(out).not.toMatch(/<script|["/]x\.js|crossorigin|map-engine|story-data/);
    expect(out).toContain('<link rel="stylesheet" href="./assets/plain.css">');
    expect(out).toContain(`content="${FILE_POLICY}"`);
    expect(out).toContain('moving map needs a server');
  });

  it('keeps its one classic script, the data that it reads, and the rules for readers with scripts', () => {
    const script = '<script defer src="../assets/present.js"></script>';
    const guard = '<script async src="../assets/guard-1.js"></script>';
    const data = '<script type="application/json" id="d">{}</script>';
    const out = copied(page('<noscript><p>no</p></noscript>', `${data}${guard}${script}`));
    expect(out).not.toContain('guard');
    expect(out).toContain(script);
    expect(out).toContain(data);
    expect(out).toContain('<noscript><p>no</p></noscript>');
    expect(out).toContain('./assets/a.css');
    expect(out).not.toContain('data-live');
  });

  it('turns links that lead nowhere into their words', () => {
    const body = '<p><a class="x" href="embed/" download>Embed <b>it</b></a>, <a href="data/?a=1&amp;b=2">Data</a></p>';
    expect(copied(page('', body))).toContain(
      '<p><span class="x">Embed <b>it</b></span>, <a href="data/index.html?a=1&amp;b=2">Data</a></p>',
    );
    expect(copied(page('', body), SITE)).toContain(`<a class="x" href="${SITE}embed/" download>Embed <b>it</b></a>`);
  });
});

describe('the copy', () => {
  const files: Readonly<Record<string, string>> = {
    'index.html': page('', '<img src="./stills/a.svg"><img src="./step/a/a-paper.svg">'),
    'present/index.html':
      '<script async src="../assets/guard-1.js"></script><script defer src="../assets/present.js"></script>',
    'class/prepare/index.html': '',
    'frame/index.html': '',
    'frame/story.json': '{}',
    'embed/index.html': '',
    'assets/present.js': 'present',
    'assets/main.js': 'module',
    'assets/guard-1.js': 'guard',
    'assets/a.css': 'a{b:c}',
    'stills/a.svg': '<svg/>',
    'step/a/a-paper.svg': '<svg/>',
    'step/a/a-card.png': 'png',
    'geo/far.json': '{}',
    'sw.js': '',
  };
  const built = new Map(Object.entries(files).map(([path, text]) => [path, () => Buffer.from(text)] as const));

  it('has the pages and all that they show, and nothing that needs a server', () => {
    expect([...copyOf(built, null).keys()].sort()).toEqual([
      'assets/a.css',
      'assets/present.js',
      'index.html',
      'present/index.html',
      'step/a/a-paper.svg',
      'stills/a.svg',
    ]);
  });

  it('has a step’s page under its present name alone', () => {
    const step = () => Buffer.from('<html lang="en" data-step="now"><body></body></html>');
    const both = new Map([...built, ['step/now/index.html', step] as const, ['step/before/index.html', step] as const]);
    expect([...copyOf(both, null).keys()].filter((path) => path.endsWith('.html') && path.startsWith('step/'))).toEqual(
      ['step/now/index.html'],
    );
  });
});

describe('the pictures of a page', () => {
  it('are those that it shows, by their paths from the site’s root', () => {
    const html =
      '<img alt="a > b" src="../stills/a%20b.svg"><source media="x" srcset="../c.svg"><a href="../d.png"></a><img src="https://x.y/z.png">';
    expect(picturesOf('handout/index.html', html)).toEqual(['stills/a b.svg', 'c.svg']);
  });
});
