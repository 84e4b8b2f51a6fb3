import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { pathWithin } from '../../site/editions/addresses.ts';
import { diskEdition, linkInCopy } from '../../site/editions/disk.ts';
import { releaseEdition } from '../../site/editions/release.ts';
import { serverEdition } from '../../site/editions/server.ts';
import { inEdition } from '../../site/render/elements.ts';

const SITE = 'https://example.org/a/b/';
const paths = ['index.html', 'step/flight/index.html', 'step/line/index.html', 'data/index.html', 'data/claims.csv'];
const has = (path: string): boolean => paths.includes(path);
const led = (page: string, address: string, site: string | null = null) => linkInCopy(page, address, { has, site });

describe('a link on a disk', () => {
  it('names the page’s file, and keeps its query and fragment', () => {
    expect(led('', './')).toBe('index.html');
    expect(led('', 'step/flight/?page#cite')).toBe('step/flight/index.html?page#cite');
    expect(led('step/flight/', '../line/')).toBe('../../step/line/index.html');
    expect(led('step/flight/', '../../#line')).toBe('../../index.html#line');
    expect(led('step/flight/', '../../data')).toBe('../../data/index.html');
    expect(led('data/', 'claims.csv')).toBe('../data/claims.csv');
    expect(led('data/', '?x=1')).toBe('../data/index.html?x=1');
  });

  it('stays as it is within its page and out of the site', () => {
    for (const address of ['#line', 'https://example.com/x/', 'mailto:a@b.c', 'data:,x', '//example.com/'])
      expect(led('', address)).toBe(address);
  });

  it('leads to the site where its file is left out, and nowhere where the site’s address is not known', () => {
    expect(led('step/flight/', 'flight-card.png', SITE)).toBe(`${SITE}step/flight/flight-card.png`);
    expect(led('', 'embed/?a=b#c', SITE)).toBe(`${SITE}embed/?a=b#c`);
    expect(led('', 'embed/')).toBeNull();
  });

  it('leads to the same page as the link of the site did, from any page, with the same query and fragment', () => {
    const tail = fc.stringMatching(/^(\?[a-z=&]{0,5})?(#[a-z%20-]{0,5})?$/);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...paths), fc.boolean(), tail, (at, file, whole, end) => {
        fc.pre(at.endsWith('.html'));
        const page = at.replace(/index\.html$/, '');
        const up = '../'.repeat(page.split('/').length - 1);
        const address = `${up}${whole ? file : file.replace(/index\.html$/, '')}${end}`;
        fc.pre(address !== '' && !address.startsWith('#') && !address.startsWith('?'));
        const result = led(page, address);
        if (result === null) throw new Error(`${address}: expected a link`);
        expect(pathWithin(page, result)).toBe(file);
        expect(result.endsWith(end)).toBe(true);
        expect(led(page, result)).toBe(result); // written twice is written once
      }),
    );
  });

  it('never ends at a folder, whatever stands in the page', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const result = led('step/flight/', address);
        if (result === null || /^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return;
        expect(has(pathWithin('step/flight/', result) ?? '')).toBe(true);
      }),
    );
  });
});

const Parts = () => (
  <main>
    <noscript>
      <p>no</p>
    </noscript>
    <a class="x" href="embed/" download>
      Embed <b>it</b>
    </a>
    <a href="data/?a=1&b=2">Data</a>
    <script type="application/json" id="d">
      {'{}'}
    </script>
  </main>
);
const onDisk = (runs: boolean, site: string | null = null): string =>
  inEdition(diskEdition({ has, site }), '', runs, () => renderToString(<Parts />));

describe('the elements of a page', () => {
  it('have, where no script runs, what stands there for readers without scripts, and no data for one', () => {
    expect(onDisk(false)).not.toMatch(/<script|noscript/);
    expect(onDisk(false)).toContain('<main><p>no</p>');
  });

  it('have, where one runs, the data that it reads, and the rules for readers with scripts', () => {
    expect(onDisk(true)).toContain('<script type="application/json" id="d">{}</script>');
    expect(onDisk(true)).toContain('<noscript><p>no</p></noscript>');
  });

  it('are the words of a link where it leads nowhere', () => {
    expect(onDisk(false)).toContain(
      '<span class="x">Embed <b>it</b></span><a href="data/index.html?a=1&amp;b=2">Data</a>',
    );
    expect(onDisk(false, SITE)).toContain(`<a class="x" href="${SITE}embed/" download>Embed <b>it</b></a>`);
  });

  it('are as they were before and after an edition was written, even where it failed', () => {
    const plain = renderToString(<Parts />);
    onDisk(false);
    expect(renderToString(<Parts />)).toBe(plain);
    const fail = (): never => {
      throw new Error('no page');
    };
    expect(() => inEdition(diskEdition({ has, site: null }), '', false, fail)).toThrow('no page');
    expect(renderToString(<Parts />)).toBe(plain);
    expect(inEdition(serverEdition(), '', true, () => renderToString(<Parts />))).toBe(plain);
  });

  it('tell the site’s own edition what the page loads, by its path from the root', () => {
    const loaded: string[] = [];
    inEdition(
      serverEdition((path) => void loaded.push(path)),
      'handout/',
      true,
      () =>
        renderToString(
          <div>
            <img alt="a > b" src="../stills/a%20b.svg" />
            <source media="x" srcset="../c.svg" />
            <a href="../d.png">d</a>
            <img alt="" src="https://x.y/z.png" />
          </div>,
        ),
    );
    expect(loaded).toEqual(['stills/a b.svg', 'c.svg']);
  });

  const Picture = () => (
    <picture>
      <source type="image/avif" srcset="media/a-480.avif 480w, media/a-960.avif 960w" />
      <source media="print" srcset="c.svg" />
      <img alt="a" src="media/a-960.jpg" />
    </picture>
  );

  it('tell it each width of a picture', () => {
    const loaded: string[] = [];
    const edition = serverEdition((path) => void loaded.push(path));
    inEdition(edition, '', true, () => renderToString(<Picture />));
    expect(loaded).toEqual(['media/a-480.avif', 'media/a-960.avif', 'c.svg', 'media/a-960.jpg']);
  });

  it('have on a disk of a picture the format alone that all browsers read', () => {
    const written = inEdition(diskEdition({ has, site: null }), '', false, () => renderToString(<Picture />));
    expect(written).toBe(
      '<picture><source media="print" srcset="c.svg"/><img alt="a" src="media/a-960.jpg"/></picture>',
    );
  });
});

describe('a page of a release', () => {
  const HELD = new Set(['frame/index.html', 'frame/card/line/index.html', 'assets/a.js', 'stills/line.svg']);
  const known = '{"corrections":[]}';
  const release = releaseEdition({
    version: '1.2.0',
    has: (file) => HELD.has(file),
    script: 'assets/released.js',
    known,
  });

  it('asks for no corrections where its story tells of none', () => {
    const silent = releaseEdition({ version: '1.2.0', has: () => true, script: 'assets/released.js', known: null });
    expect(silent.scripts).toEqual([]);
    expect(silent.attributes('frame/')).toEqual({});
  });

  it('links past it into the story where it does not hold a page', () => {
    expect(release.link('frame/', '../#line')).toBe('../../../#line');
    expect(release.link('frame/', '../accounts/?a=b#c')).toBe('../../../accounts/?a=b#c');
  });

  it('keeps addresses of its own, of others and within itself', () => {
    for (const href of [
      '#line',
      '?start=line',
      './',
      'card/line/',
      'https://a.example/',
      'mailto:a@b.example',
      'data:,',
    ])
      expect(release.link('frame/', href)).toBe(href);
  });

  it('knows where the story stands, which corrections it has, and asks for those since', () => {
    expect(release.attributes('frame/card/line/')).toEqual({ 'data-home': '../../../../../', 'data-known': known });
    expect(release.scripts).toEqual(['assets/released.js']);
  });

  it('is refused where it loads what the release does not hold, or leads out of the site', () => {
    expect(() => release.load('frame/', '../assets/a.js')).not.toThrow();
    expect(() => release.load('frame/', '../a.svg')).toThrow('frame/: loads a.svg, which the release does not hold');
    const page = (): string => renderToString(<img alt="" src="../a.svg" />);
    expect(() => inEdition(release, 'frame/', true, page)).toThrow('loads a.svg');
    expect(() => release.link('frame/', '../../other/')).toThrow('leads out of the site');
  });
});
