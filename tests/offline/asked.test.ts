import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLeftOut } from '../../src/core/pack/contents.ts';
import { addressOf } from '../../src/core/pack/file-list.ts';
import { askedFor } from '../../src/offline/asked.ts';

const SCOPE = 'https://example.org/a/b/';
const asked = (address: string) => askedFor(new URL(address, SCOPE).href, SCOPE);

describe('what an address asks for', () => {
  it('is a page by its folder, by its file, and without its slash, whatever its query and fragment', () => {
    expect(asked('')).toEqual({ kind: 'page', path: 'index.html' });
    expect(asked('?inspect#line')).toEqual({ kind: 'page', path: 'index.html' });
    expect(asked('step/flight/?page')).toEqual({ kind: 'page', path: 'step/flight/index.html' });
    expect(asked('step/flight/index.html')).toEqual({ kind: 'page', path: 'step/flight/index.html' });
    expect(asked('step/flight')).toEqual({ kind: 'folder', path: 'step/flight/index.html' });
  });

  it('is a file that stays as it is where its name changes with its content', () => {
    expect(asked('assets/main-abc.js')).toEqual({ kind: 'hashed', path: 'assets/main-abc.js' });
    expect(asked('geo/far.json')).toEqual({ kind: 'file', path: 'geo/far.json' });
    expect(asked('geo/far.json?other')).toBeNull();
  });

  it('is nothing of ours on another host, above the site, in frames, for other sites, or where it is no address', () => {
    for (const address of [
      'https://example.com/a/b/',
      'https://example.org/a/',
      'https://example.org/a/bc/',
      'frame/',
      'frame/map/',
      'embed/',
      'v/1.0.0/',
      'embed.1.js',
      'sw.js',
      'class-pack.json',
      'class/borderline.zip',
      '%E0%A4%A',
    ])
      expect(asked(address), address).toBeNull();
  });

  it('is the one file that is kept under that address', () => {
    const part = fc.stringMatching(/^[a-zа-я0-9 _%+-]{1,8}$/);
    const path = fc.tuple(
      fc.array(part, { maxLength: 3 }),
      part,
      fc.constantFrom('.html', '.svg', '.js', '/index.html'),
    );
    fc.assert(
      fc.property(path, ([folders, name, end]) => {
        const file = [...folders, name + end].join('/');
        fc.pre(!isLeftOut(file));
        expect(asked(addressOf(file))?.path).toBe(file);
      }),
    );
  });
});
