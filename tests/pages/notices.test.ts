import { expect, it } from 'vitest';
import { renderNotices } from '../../src/pages/notices/render.tsx';
import { theStory } from '../the-story.ts';
import { headingLevels, pageAround } from './pages.ts';

const notices = [
  { name: '@a/b', version: '1.0.0', licence: 'MIT', text: 'Copyright <somebody>\n\nPermission is granted.' },
  { name: 'face', version: '2.0.0', licence: 'OFL-1.1', text: 'Copyright a foundry.' },
];
const shown = (list: typeof notices) =>
  pageAround(renderNotices(theStory(), 'en', { alts: new Map(), site: null, root: '../', notices: list }), '../').page;

it('the page of notices has each name, version, licence and text, and leads to them as one file', () => {
  const page = shown(notices);
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['@a/b 1.0.0', 'face 2.0.0']);
  expect([...page.querySelectorAll('pre')].map(({ textContent }) => textContent)).toEqual(
    notices.map(({ text }) => text),
  );
  expect(page.querySelector('a[href="../notices.txt"]')).not.toBeNull();
  expect(headingLevels(page)).toEqual([1, 2, 2]);
});

it('leads to no file where nothing is built', () => {
  expect(shown([]).querySelector('a[href$="notices.txt"]')).toBeNull();
});
