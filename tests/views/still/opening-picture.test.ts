// @vitest-environment happy-dom

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { colourPictures } from '../../../src/views/still/colour-pictures.ts';
import { OpeningPicture } from '../../../src/views/still/opening-picture.tsx';

function opening(): HTMLElement {
  const host = document.createElement('figure');
  host.innerHTML = renderToString(h(OpeningPicture, { alt: 'A map', root: './' }));
  return host;
}
const filesOf = (host: HTMLElement): readonly string[] =>
  [
    ...[...host.querySelectorAll('source')]
      .filter((source) => source.media !== 'not all')
      .map((source) => source.getAttribute('srcset') ?? ''),
    host.querySelector('img')?.getAttribute('src') ?? '',
  ].map((path) => path.replace(/^.*opening\./, ''));

test('the opening’s picture follows the system until the reader chooses colours, and again when they give them up', () => {
  const host = opening();
  expect(filesOf(host)).toContain('desk.dark.svg');
  expect(filesOf(host)).toContain('desk.light.svg');
  colourPictures(host, 'dark');
  for (const file of filesOf(host)) expect(file).toMatch(/\.dark\.svg$/);
  colourPictures(host, 'light');
  for (const file of filesOf(host)) expect(file).toMatch(/\.light\.svg$/);
  colourPictures(host, null);
  expect(filesOf(host)).toEqual(filesOf(opening()));
});
