// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { axisTime } from '../../../src/core/picture/time-axis.ts';
import { EN } from '../../../src/strings/en.ts';
import { mountTimeAxis } from '../../../src/views/timeline/time-axis.ts';

function axis(): { host: HTMLElement; light: ReturnType<typeof mountTimeAxis> } {
  const host = document.createElement('div');
  return { host, light: mountTimeAxis(host, EN) };
}
const lit = (host: HTMLElement): string[] =>
  [...host.querySelectorAll('.is-within')].map((day) => day.textContent ?? '');
const span = (host: HTMLElement): (number | null)[] =>
  ['x1', 'x2'].map((name) => Number.parseFloat(host.querySelector('.axis-span')?.getAttribute(name) ?? ''));

describe('the time axis', () => {
  it('has an open end and three days', () => {
    const { host } = axis();
    expect([...host.querySelectorAll('li')].map((day) => day.textContent)).toEqual([
      EN.sinceSummer,
      EN.shortDate('2021-11-17'),
      EN.shortDate('2021-11-18'),
      EN.shortDate('2021-11-19'),
    ]);
    expect(host.querySelectorAll('.axis-open')).toHaveLength(1);
  });

  it('keeps nothing of what it lit before, once it lights nothing', () => {
    const fresh = axis();
    const used = axis();
    used.light(axisTime({ from: '2021-11-18', to: '2021-11-18' }));
    for (const { light } of [fresh, used]) light(null);
    expect(used.host.innerHTML).toBe(fresh.host.innerHTML);
  });

  it('lights one day from its start to its end, and only that day', () => {
    const { host, light } = axis();
    light(axisTime({ from: '2021-11-18', to: '2021-11-18' }));
    expect(lit(host)).toEqual([EN.shortDate('2021-11-18')]);
    const [from = 0, to = 0] = span(host);
    expect((to ?? 0) - (from ?? 0)).toBeCloseTo(80 / 3, 1);
  });

  it('lights the open end where a text says since the summer', () => {
    const { host, light } = axis();
    light(axisTime({ from: null, to: '2021-11-17' }));
    expect(lit(host)).toEqual([EN.sinceSummer, EN.shortDate('2021-11-17')]);
    expect(span(host)[0]).toBe(0);
  });

  it('lights nothing where a step has no time, and keeps its words', () => {
    const { host, light } = axis();
    light({ from: 0, to: 1 });
    light(null);
    expect(host.querySelector('.axis-span')?.getAttribute('display')).toBe('none');
    expect(lit(host)).toEqual([]);
    expect(host.querySelectorAll('[aria-current]')).toHaveLength(0);
  });

  it('moves by attributes: its elements stay the same', () => {
    const { host, light } = axis();
    const before = [...host.querySelectorAll('*')];
    light({ from: 0, to: 1 });
    light({ from: 1.5, to: 2 });
    expect([...host.querySelectorAll('*')]).toEqual(before);
    expect(host.querySelectorAll('[style]')).toHaveLength(0);
  });
});
