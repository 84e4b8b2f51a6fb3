// @vitest-environment happy-dom

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { colourOpening } from '../../../src/views/still/colour-opening.ts';
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
  const before = host.innerHTML;
  expect(filesOf(host)).toContain('desk.dark.svg');
  expect(filesOf(host)).toContain('desk.light.svg');
  colourOpening(host, './', 'dark');
  for (const file of filesOf(host)) expect(file).toMatch(/\.dark\.svg$/);
  colourOpening(host, './', 'light');
  for (const file of filesOf(host)) expect(file).toMatch(/\.light\.svg$/);
  colourOpening(host, './', null);
  expect(host.innerHTML).toBe(before);
});
