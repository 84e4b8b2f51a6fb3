// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { keepsFromSticking, onAncestorChange } from '../../src/embed/sticky.ts';

afterEach(() => {
  document.body.removeAttribute('style');
});

function within(style: string): Element {
  document.body.innerHTML = `<main><div style="${style}"><p id="at">a</p></div></main>`;
  const at = document.getElementById('at');
  if (at === null) throw new Error('expected an element');
  return at;
}

test('an ancestor that scrolls or cuts keeps a box from sticking; one that is moved, filtered or contained does not', () => {
  for (const style of ['overflow-x: hidden', 'overflow-x: auto', 'overflow-y: scroll'])
    expect(keepsFromSticking(within(style)), style).toBe(true);
  for (const style of [
    '',
    'overflow-x: clip',
    'transform: translateY(20px)',
    'filter: blur(1px)',
    'contain: layout',
    'opacity: 0.2',
  ])
    expect(keepsFromSticking(within(style)), style).toBe(false);
});

test('tells when an ancestor was given another class or style, until it is ended', async () => {
  const at = within('');
  let told = 0;
  const end = onAncestorChange(at, () => {
    told += 1;
  });
  document.body.className = 'locked';
  await new Promise((done) => setTimeout(done));
  expect(told).toBe(1);
  end();
  document.body.className = '';
  await new Promise((done) => setTimeout(done));
  expect(told).toBe(1);
});
