// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { mover, walkShown } from '../../../src/map/overlay/part.ts';
import { svg } from '../../../src/views/svg.ts';

const transformOf = (element: Element): string | null => element.getAttribute('transform');

describe('what is moved over the map', () => {
  it('is written where it goes to, to a tenth of a pixel, and not while it stands', () => {
    const group = svg('g');
    const move = mover(group);
    move({ x: 10.04, y: -0.04 });
    expect(transformOf(group)).toBe('translate(10 0)');
    const write = vi.spyOn(group, 'setAttribute');
    move({ x: 9.96, y: 0.01 });
    expect(write).not.toHaveBeenCalled();
    move({ x: 9.94, y: 0.01 });
    expect(transformOf(group)).toBe('translate(9.9 0)');
  });

  it('stays turned, wherever it goes', () => {
    const group = svg('g');
    const move = mover(group, -31.5);
    move({ x: 1, y: 2 });
    move({ x: 3, y: 4 });
    expect(transformOf(group)).toBe('translate(3 4) rotate(-31.5)');
  });
});

describe('what a frame shows', () => {
  const opacity = (element: Element | undefined): string | null => element?.getAttribute('opacity') ?? null;
  const visibility = (element: Element | undefined): string | null => element?.getAttribute('visibility') ?? null;

  it('gets its opacity, and is hidden with the first frame that shows it no more, whatever came between', () => {
    const items = new Map(['a', 'b'].map((id) => [id, svg('g')]));
    const walk = walkShown(items, (group) => group);
    const shown: string[] = [];
    const show = (opacities: Record<string, number>): void => walk(opacities, (_group, id) => void shown.push(id));
    show({ a: 0.25, b: 1, unknown: 1 });
    expect(opacity(items.get('a'))).toBe('0.250');
    expect(visibility(items.get('a'))).toBe('inherit');
    show({ a: 0.5, b: 0 });
    expect(opacity(items.get('a'))).toBe('0.500');
    expect(visibility(items.get('b'))).toBe('hidden');
    show({ b: 1 });
    expect(visibility(items.get('a'))).toBe('hidden');
    expect([opacity(items.get('b')), visibility(items.get('b'))]).toEqual(['1', 'inherit']);
    expect(shown).toEqual(['a', 'b', 'a', 'b']);
  });
});
