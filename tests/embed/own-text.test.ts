// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ownText, sectionsOf } from '../../src/embed/own-text.ts';

function host(html: string): HTMLElement {
  document.body.innerHTML = `<div id="host">${html}</div>`;
  const element = document.getElementById('host');
  if (element === null) throw new Error('expected a host');
  return element;
}

test('sections have their room on themselves, in boxes too, and what the host wrote is there again afterwards', () => {
  const element = host(
    '<div><section data-step="a" style="color: red">a</section></div><section data-step="b">b</section>',
  );
  const undo = ownText(element);
  for (const { style } of sectionsOf(element)) {
    expect(style.getPropertyValue('margin-bottom')).toBe('var(--borderline-rest)');
    expect(style.getPropertyPriority('margin-bottom')).toBe('important');
  }
  undo();
  expect(sectionsOf(element).map((section) => section.getAttribute('style'))).toEqual(['color: red;', null]);
});

test('the picture before the text is found where a filter took its slot away, in a paragraph too', () => {
  for (const html of ['<img alt="">', '<p><img alt=""></p>', '<picture><img alt=""></picture>']) {
    const element = host(`${html}<section data-step="a">a</section>`);
    const undo = ownText(element);
    expect(element.firstElementChild?.getAttribute('slot')).toBe('poster');
    undo();
    expect(element.firstElementChild?.hasAttribute('slot')).toBe(false);
  }
  const without = host('<section data-step="a"><img alt=""></section>');
  ownText(without);
  expect(without.querySelector('[slot]')).toBeNull();
});
