// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Colour, hostScheme, schemeOn } from '../../src/embed/host-scheme.ts';

test('a paper is dark or light by how bright it is, and lets what is below it through where it covers little', () => {
  expect(schemeOn([255, 255, 255, 255])).toBe('light');
  expect(schemeOn([17, 17, 17, 255])).toBe('dark');
  expect(schemeOn([20, 40, 90, 255])).toBe('dark');
  expect(schemeOn([250, 240, 200, 200])).toBe('light');
  expect(schemeOn([0, 0, 0, 20])).toBeNull();
});

test('the colours are those of the nearest ancestor that has a paper of its own', () => {
  document.body.innerHTML =
    '<div style="background-color:#111"><section><p id="a">a</p><aside style="background-color:#fff"><p id="b">b</p></aside></section></div><p id="c">c</p>';
  const read = (css: string): Colour => {
    if (css === '#111') return [17, 17, 17, 255];
    return css === '#fff' ? [255, 255, 255, 255] : [0, 0, 0, 0];
  };
  const of = (id: string): string => hostScheme(document.getElementById(id) ?? document.body, read);
  expect([of('a'), of('b'), of('c')]).toEqual(['dark', 'light', 'light']);
});
