import { describe, expect, it } from 'vitest';
import { renderPrepare } from '../../src/pages/prepare/render.tsx';
import { EN_PREPARE } from '../../src/strings/prepare.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const rendered = renderPrepare(theStory(), 'en', { site: SITE, root: '../../', teaching: theTeaching() });
const { page } = pageAround(rendered, '../../');

describe('the page that prepares a class', () => {
  it('says what it does, and offers the zip to readers without scripts', () => {
    expect(page.querySelector('h1')?.textContent).toBe(EN_PREPARE.title);
    expect(page.querySelector('#zip a')?.getAttribute('href')).toBe('../../class/borderline.zip');
    expect(page.querySelector('#prepare noscript')).not.toBeNull();
    expect(page.querySelector('#prepare button')).toBeNull(); // it could do nothing
  });

  it('offers the pictures of all steps as one file, and the lessons with their sheets to edit', () => {
    const links = [...page.querySelectorAll('#pictures a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '../../class/borderline-pictures.zip',
      ...theTeaching().lessons.map(({ minutes }) => `../../class/${minutes}/`),
    ]);
  });

  it('names no sheets where there are no lessons', () => {
    const { body } = renderPrepare(theStory(), 'en', { site: SITE, root: '../../', teaching: null });
    expect(body).toContain('borderline-pictures.zip');
    expect(body).not.toContain('.docx');
  });

  it('has one heading of the first level, skips none, and no link of it leads nowhere', () => {
    expect(headingLevels(page)).toEqual([1, 2, 2, 2, 2]);
    expect(deadLinks(page, 'class/prepare/')).toEqual([]);
  });
});
