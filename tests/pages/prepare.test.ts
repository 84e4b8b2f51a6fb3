import { describe, expect, it } from 'vitest';
import { renderPrepare } from '../../src/pages/prepare/render.tsx';
import { EN_PREPARE } from '../../src/strings/prepare.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const { page } = pageAround(renderPrepare(theStory(), 'en', { site: SITE, root: '../../' }), '../../');

describe('the page that prepares a class', () => {
  it('says what it does, and offers the zip to readers without scripts', () => {
    expect(page.querySelector('h1')?.textContent).toBe(EN_PREPARE.title);
    expect(page.querySelector('#zip a')?.getAttribute('href')).toBe('../../class/borderline.zip');
    expect(page.querySelector('#prepare noscript')).not.toBeNull();
    expect(page.querySelector('#prepare button')).toBeNull(); // it could do nothing
  });

  it('has one heading of the first level, skips none, and no link of it leads nowhere', () => {
    expect(headingLevels(page)).toEqual([1, 2, 2, 2]);
    expect(deadLinks(page, 'class/prepare/')).toEqual([]);
  });
});
