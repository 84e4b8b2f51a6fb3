// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EN } from '../../../src/strings/en.ts';
import { mountTimeAxis } from '../../../src/views/timeline/time-axis.ts';
import { days, MAP_AXIS } from '../../core/fixtures.ts';

const AXIS = { ...MAP_AXIS, before: 'since the summer' };
const [FIRST, SECOND, THIRD] = ['Wed 17 Nov', 'Thu 18 Nov', 'Fri 19 Nov'];

function axis(): { host: HTMLElement; light: ReturnType<typeof mountTimeAxis> } {
  const host = document.createElement('div');
  return { host, light: mountTimeAxis(host, AXIS, EN) };
}
const lit = (host: HTMLElement): string[] =>
  [...host.querySelectorAll('.is-within')].map((day) => day.textContent ?? '');
const span = (host: HTMLElement): (number | null)[] =>
  ['x1', 'x2'].map((name) => Number.parseFloat(host.querySelector('.axis-span')?.getAttribute(name) ?? ''));

describe('the time axis', () => {
  it('has an open end and three days', () => {
    const { host } = axis();
    expect([...host.querySelectorAll('li')].map((day) => day.textContent)).toEqual([AXIS.before, FIRST, SECOND, THIRD]);
    expect(host.querySelectorAll('.axis-open')).toHaveLength(1);
  });

  it('has as many days as the story, and a word of its own before them where the story has none', () => {
    const host = document.createElement('div');
    const signs = ['1785', '1786'].map((at) => ({ at, name: `the year ${at}`, short: at }));
    mountTimeAxis(host, { count: 2, signs, before: null }, EN);
    expect([...host.querySelectorAll('li')].map((day) => day.textContent)).toEqual([EN.beforeDays, '1785', '1786']);
    expect(host.querySelectorAll('.axis-line')).toHaveLength(1 + 3);
  });

  it('calls a sign in short, and to a screen reader by all that it is', () => {
    const host = document.createElement('div');
    const signs = [{ at: '2021-11-29', name: 'Mon 29 Nov', short: '29' }];
    mountTimeAxis(host, { count: 1, signs, before: null }, EN, () => ({ href: '#a', label: (day) => day }));
    const link = host.querySelector('li:last-child a');
    expect([link?.textContent, link?.getAttribute('aria-label')]).toEqual(['29', 'Mon 29 Nov']);
  });

  it('keeps nothing of what it lit before, once it lights nothing', () => {
    const fresh = axis();
    const used = axis();
    used.light(days('2021-11-18', '2021-11-18'));
    for (const { light } of [fresh, used]) light(null);
    expect(used.host.innerHTML).toBe(fresh.host.innerHTML);
  });

  it('lights one day from its start to its end, and only that day', () => {
    const { host, light } = axis();
    light(days('2021-11-18', '2021-11-18'));
    expect(lit(host)).toEqual([SECOND]);
    const [from = 0, to = 0] = span(host);
    expect((to ?? 0) - (from ?? 0)).toBeCloseTo(80 / 3, 1);
  });

  it('shows a moment as well, which has next to no length', () => {
    const { host, light } = axis();
    light({ from: 1.5, to: 1.5 });
    const [from = 0, to = 0] = span(host);
    expect((to ?? 0) - (from ?? 0)).toBeCloseTo(1.6, 1);
    expect(((to ?? 0) + (from ?? 0)) / 2).toBeCloseTo(60, 1);
  });

  it('lights the open end where a text says since the summer', () => {
    const { host, light } = axis();
    light(days(null, '2021-11-17'));
    expect(lit(host)).toEqual([AXIS.before, FIRST]);
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

  const thickness = (host: HTMLElement): number =>
    Number(host.querySelector('.axis-span')?.getAttribute('stroke-width') ?? Number.NaN);

  it('is drawn thin, and marks no day, where a step tells of all days', () => {
    const { host, light } = axis();
    light(days('2021-11-18', '2021-11-18'));
    const bar = thickness(host);
    light(days(null, '2021-11-19'));
    expect(lit(host)).toEqual([]);
    expect(thickness(host)).toBeLessThan(bar / 3);
  });

  it('grows as thin as gradually as its span does, and is the same from wherever one comes', () => {
    const { host, light } = axis();
    const all: number[] = [];
    for (let from = -1; from <= 1; from += 0.01) {
      light({ from, to: 3 });
      all.push(thickness(host));
    }
    const steps = all.slice(1).map((now, index) => Math.abs(now - (all[index] ?? now)));
    expect(Math.max(...steps)).toBeLessThan(0.2);
    light({ from: -1, to: 3 });
    expect(thickness(host)).toBe(all[0]);
  });

  it('leads from a day to where that day is told of', () => {
    const host = document.createElement('div');
    mountTimeAxis(host, AXIS, EN, (day) =>
      day === 1 ? { href: '#flight', label: (text) => EN.dayButton(text, 'A flight') } : null,
    );
    const links = [...host.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#flight']);
    expect(links[0]?.textContent).toBe(SECOND);
    expect(links[0]?.getAttribute('aria-label')).toBe('Thu 18 Nov: go to “A flight”');
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
