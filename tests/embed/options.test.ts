// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { frameAddress, optionsOf } from '../../src/embed/options.ts';

function element(html: string): Element {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (first === null) throw new Error('expected an element');
  return first;
}

test('attributes of the custom element and data attributes of any other say the same', () => {
  const own = optionsOf(
    element(
      '<borderline-story form="card" src="https://a.example/s/" step="flight" theme="dark" height="420" top="60">',
    ),
  );
  const plain = optionsOf(
    element(
      '<div data-borderline="card" data-src="https://a.example/s/" data-step="flight" data-theme="dark" data-height="420" data-top="60">',
    ),
  );
  expect(plain).toEqual(own);
  expect(own).toEqual({
    form: 'card',
    src: new URL('https://a.example/s/'),
    step: 'flight',
    label: null,
    theme: 'dark',
    height: 420,
    top: 60,
    live: 'auto',
    ask: false,
    told: '',
  });
});

test('a link that a filter left says the form, the step and the colours in its address', () => {
  const link = element('<a href="https://a.example/s/?embed=card&amp;theme=dark#flight">The story</a>');
  if (!(link instanceof HTMLAnchorElement)) throw new Error('expected a link');
  const { form, src, step, theme } = optionsOf(link, link);
  expect([form, src.href, step, theme]).toEqual(['card', 'https://a.example/s/', 'flight', 'dark']);
});

test('the live map, and whether anything is asked before a tap, are the host’s to say', () => {
  const wishes = (attributes: string): unknown[] => {
    const { live, ask } = optionsOf(element(`<div data-borderline data-src="https://a.example/" ${attributes}></div>`));
    return [live, ask];
  };
  expect(wishes('')).toEqual(['auto', false]);
  expect(wishes('data-live="tap" data-ask')).toEqual(['tap', true]);
  expect(wishes('data-live="never"')).toEqual(['auto', false]);
});

test('what is missing or nonsense is as if it were not there', () => {
  const { form, step, theme, height, top } = optionsOf(
    element('<borderline-story form="cube" src="https://a.example/" step="../x" theme="pink" height="-1" top="many">'),
  );
  expect([form, step, theme, height, top]).toEqual(['stepper', null, 'auto', null, 0]);
});

test('an address that is none of the web’s, or no folder, is refused with what is wrong', () => {
  for (const src of ['javascript:alert(1)/', 'data:text/html,/', 'https://a.example/page.html'])
    expect(() => optionsOf(element(`<borderline-story src="${src}">`))).toThrow('expected src to be a web address');
});

test('each form frames its page, with the theme and the step that are wished for', () => {
  const of = (attributes: string): string =>
    frameAddress(optionsOf(element(`<borderline-story src="https://a.example/s/" ${attributes}>`)));
  expect(of('form="scroll"')).toBe('https://a.example/s/frame/map/');
  expect(of('form="stepper" theme="dark"')).toBe('https://a.example/s/frame/?theme=dark');
  expect(of('form="unrolled"')).toBe('https://a.example/s/frame/unrolled/');
  expect(of('form="card" step="bug"')).toBe('https://a.example/s/frame/?start=bug');
});
