import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { oembedOf } from '../../../src/core/embed/oembed.ts';
import { inEnglish } from '../../in-english.ts';
import { thePage } from '../../the-page.ts';
import { theStory } from '../../the-story.ts';

const SITE = 'https://example.org/story/';
const story = theStory();
const answer = oembedOf(story, 'en', SITE, 'Borderline');

/** What WordPress leaves on a frame of somebody whom it does not know. */
const ALLOWED = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

const frameIn = (html: string): Element => {
  const { document } = new Window();
  document.body.innerHTML = html;
  const [frame, ...others] = document.body.children;
  expect(others).toEqual([]);
  return frame as unknown as Element;
};

it('has every field that the standard requires of a rich answer, and survives being JSON', () => {
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Borderline', provider_url: SITE });
  expect(answer.title).toBe(inEnglish(story.meta.title));
  expect([answer.width, answer.height].every((size) => Number.isInteger(size) && size >= 200)).toBe(true);
  expect(answer.height).toBeLessThanOrEqual(1000);
  expect(answer.thumbnail_url.startsWith(SITE)).toBe(true);
  expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
});

it('is one bare frame with nothing that WordPress takes away', () => {
  const frame = frameIn(answer.html);
  expect(frame.tagName).toBe('IFRAME');
  expect(frame.getAttributeNames().filter((name) => !ALLOWED.includes(name))).toEqual([]);
  expect(frame.getAttribute('src')).toBe(`${SITE}frame/`);
  expect(Number(frame.getAttribute('width'))).toBe(answer.width);
  expect(Number(frame.getAttribute('height'))).toBe(answer.height);
  expect(frame.childNodes.length).toBe(0);
});

it('cannot be broken by a title', () => {
  const title = { en: `a "b" <script>&amp;` };
  const { html } = oembedOf({ ...story, meta: { ...story.meta, title } }, 'en', SITE, 'x');
  expect(frameIn(html).getAttribute('title')).toBe('a “b” <script>&amp;');
  expect(frameIn(html).getAttributeNames()).toEqual(frameIn(answer.html).getAttributeNames());
});

it('is named in the head of the story, where a reader of its first 150 KB finds it, and only with an address', () => {
  const { head } = thePage();
  const at = head.indexOf('type="application/json+oembed"');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(20_000); // the head stands at the page's beginning
  expect(head).toContain(`href="https://example.org/story/oembed.json"`);
  expect(thePage({ site: null }).head).not.toContain('oembed');
});
