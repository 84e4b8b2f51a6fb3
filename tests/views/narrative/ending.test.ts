// @vitest-environment happy-dom

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { EN } from '../../../src/strings/en.ts';
import { Ending } from '../../../src/views/narrative/ending.tsx';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const page = document.createElement('div');
page.innerHTML = renderToString(h(Ending, { story, lang: 'en', root: './', t: EN }));
const words = page.textContent ?? '';

test('the ending says who made the story, from what, under which licence, and where to write', () => {
  for (const { what } of story.meta.credits) expect(words).toContain(inEnglish(what));
  expect(words).toContain(story.meta.version);
  expect(page.querySelector(`a[href="mailto:${story.meta.contact}"]`)).not.toBeNull();
  expect(page.querySelector('.about a[href="./data/"]')).not.toBeNull();
});

test('it shows one way on to whoever reads, teaches or publishes, each with a line of its own', () => {
  const ways = [...page.querySelectorAll('.ways-on li')];
  expect(ways.map((way) => way.querySelector('a')?.getAttribute('href'))).toEqual([
    './accounts/',
    './class/',
    './embed/',
  ]);
  for (const way of ways) expect((way.querySelector('span')?.textContent ?? '').length).toBeGreaterThan(20);
});
