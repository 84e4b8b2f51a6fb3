import { describe, expect, test } from 'vitest';
import { type Pin, pinned } from '../../../site/releases/pin.ts';

const HELD = new Set(['frame/index.html', 'frame/card/line/index.html', 'assets/a.js', 'stills/line.svg']);
const pin = (path: string): Pin => ({
  path,
  version: '1.2.0',
  has: (file) => HELD.has(file),
  script: 'assets/released.js',
  known: '{"corrections":[{"text":"\\"A\\" & <b>"}]}',
});
const page = (body: string, head = ''): string => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a page of a release', () => {
  test('loads what the release holds, and links past it into the story', () => {
    const body = '<img src="../stills/line.svg"><a href="../#line">a</a><a href="../accounts/?a=b#c">b</a>';
    const html = pinned(page(body, '<script defer src="../assets/a.js"></script>'), pin('frame/'));
    expect(html).toContain('<script defer src="../assets/a.js">');
    expect(html).toContain('<img src="../stills/line.svg">');
    expect(html).toContain('<a href="../../../#line">');
    expect(html).toContain('<a href="../../../accounts/?a=b#c">');
  });

  test('keeps addresses of its own, of others and within itself', () => {
    const body = ['#line', '?start=line', './', '../card/line/', 'https://a.example/', 'mailto:a@b.example', 'data:,']
      .map((href) => `<a href="${href}">a</a>`)
      .join('');
    const html = pinned(page(body), { ...pin('frame/'), has: () => true });
    expect(html).toContain(body);
  });

  test('knows where the story stands, which corrections it has, and asks for those since', () => {
    const html = pinned(page(''), pin('frame/card/line/'));
    expect(html).toContain('data-home="../../../../../"');
    expect(html).toContain(
      'data-known="{&quot;corrections&quot;:[{&quot;text&quot;:&quot;\\&quot;A\\&quot; &amp; &lt;b&gt;',
    );
    expect(html).toContain('<script defer src="../../../assets/released.js"></script>\n  </head>');
  });

  test('is refused where it loads what the release does not hold', () => {
    for (const wrong of ['<img src="../a.svg">', '<source srcset="../a.svg">', '<link rel="icon" href="../a.svg">'])
      expect(() => pinned(page(wrong), pin('frame/'))).toThrow('frame/: loads a.svg, which the release does not hold');
  });

  test('is refused where it leads out of the site, and where it is none', () => {
    expect(() => pinned(page('<a href="../../other/">a</a>'), pin('frame/'))).toThrow('leads out of the site');
    expect(() => pinned('not a page', pin('frame/'))).toThrow('expected a whole page');
  });
});
