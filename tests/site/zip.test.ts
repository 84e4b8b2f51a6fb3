import { describe, expect, it } from 'vitest';
import { copyOf } from '../../site/disk/copy.ts';
import type { SitePage } from '../../src/pages/pages.ts';

const page = (path: string, more: Partial<SitePage> = {}): SitePage => ({
  path,
  script: null,
  render: () => ({ head: '', body: '' }),
  ...more,
});

describe('the copy that opens from a disk', () => {
  const files = [
    'index.html',
    'present/index.html',
    'class/prepare/index.html',
    'frame/index.html',
    'frame/story.json',
    'embed/index.html',
    'step/now/index.html',
    'step/before/index.html',
    'assets/present.js',
    'assets/frame.js',
    'assets/main.js',
    'assets/guard-1.js',
    'assets/a.css',
    'stills/a.svg',
    'step/a/a-paper.svg',
    'step/a/a-card.png',
    'geo/far.json',
    'sw.js',
  ];
  const pages = [
    page('', { script: 'reader' }),
    page('present/', { script: 'present' }),
    page('class/prepare/', { script: 'prepare' }),
    page('frame/', { script: 'frame' }),
    page('embed/', { script: 'reader' }),
    page('step/now/'),
    page('step/before/', { isFormer: true }),
  ];
  const copy = copyOf({
    files: new Map(files.map((path) => [path, () => Buffer.from(path)] as const)),
    pages,
    write: ({ path }, edition) => `${path} says ${edition.notice}, to embed: ${edition.link(path, 'embed/')}`,
    shown: new Set(['step/a/a-paper.svg']),
    scriptOf: ({ script }) => (script === 'present' || script === 'frame' ? `assets/${script}.js` : null),
    site: null,
  });

  it('has the pages and all that they show, each under its present address alone, and nothing that needs a server', () => {
    expect([...copy.keys()].sort()).toEqual([
      'assets/a.css',
      'assets/present.js',
      'index.html',
      'present/index.html',
      'step/a/a-paper.svg',
      'step/now/index.html',
      'stills/a.svg',
    ]);
  });

  it('has its pages written for a disk, and all else as it is', () => {
    const text = (path: string): string => Buffer.from(copy.get(path) ?? []).toString();
    expect(text('present/index.html')).toMatch(/moving map needs a server.*to embed: null/);
    expect(text('assets/a.css')).toBe('assets/a.css');
  });
});
