// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewport } from '../core/fixtures.ts';
import { NAMES, TOY } from '../core/toy.ts';
import type { FakeEngine } from '../fakes/engine.ts';
import { opened } from '../fakes/open.ts';
import { type MapWorld, mapWorld, overOf } from './map-world.ts';

// The map in the reader's hand: what is written over it, while it is moved and at rest.

vi.mock('../../src/map/engine/open.ts', () => import('../fakes/open.ts'));
vi.mock('../../src/app/own-task.ts', () => import('../fakes/own-task.ts'));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  opened.length = 0;
  vi.useRealTimers();
});

/** A live map at the step that tells of a town, and its engine. */
async function liveAt(position: number): Promise<{ readonly world: MapWorld; readonly engine: FakeEngine }> {
  const world = mapWorld(TOY, NAMES, opened, { viewport: viewport() });
  world.store.getState().moveTo(position);
  world.controller.ask();
  for (let i = 0; i < 4; i++) {
    await vi.advanceTimersByTimeAsync(500);
    world.engines[0]?.draw();
  }
  const [engine] = world.engines;
  if (engine === undefined) throw new Error('no engine');
  expect(world.controller.state().is).toBe('live');
  return { world, engine };
}

const named = ({ container }: MapWorld): readonly (string | null)[] =>
  [...container.querySelectorAll('.overlay .name[visibility="inherit"] text')].map(({ textContent }) => textContent);

test('taken and not moved, the map shows the story’s picture; given back, it shows it again, mark for mark', async () => {
  const { world, engine } = await liveAt(1.5);
  const before = overOf(world.container);
  world.controller.take();
  engine.draw();
  expect(overOf(world.container)).toEqual(before);
  engine.drag(30, 50, 3.4);
  engine.draw();
  expect(overOf(world.container)).not.toEqual(before);
  world.store.getState().giveControl('story');
  engine.draw();
  expect(overOf(world.container)).toEqual(before);
});

test('zoomed out, the names of countries that lie far off come', async () => {
  const { world, engine } = await liveAt(1.5);
  const near = named(world);
  world.controller.take();
  engine.drag(24, 50, 3);
  engine.draw();
  const far = named(world);
  expect(far).toContain('IRAQ');
  expect(near).not.toContain('IRAQ');
  expect(near).toContain('Grodno');
});

test('what is written depends on where the map rests, not on the way there', async () => {
  const views: readonly (readonly [longitude: number, latitude: number, zoom: number])[] = [
    [24, 50, 3],
    [23.4, 53.2, 9],
    [30, 50, 5.5],
  ];
  const alone: (readonly string[])[] = [];
  for (const view of views) {
    const { world, engine } = await liveAt(1.5);
    world.controller.take();
    engine.drag(...view);
    engine.draw();
    alone.push([...overOf(world.container)].sort());
  }
  const { world, engine } = await liveAt(1.5);
  world.controller.take();
  for (const [index, view] of [...views, ...views].entries()) {
    engine.drag(...view);
    engine.draw();
    expect([...overOf(world.container)].sort()).toEqual(alone[index % views.length]);
  }
});

test('while the hand moves it, names are not placed anew with every frame; when it rests, they are', async () => {
  const { world, engine } = await liveAt(1.5);
  world.controller.take();
  engine.moving = true;
  engine.drag(24, 52, 6);
  engine.draw();
  const first = named(world);
  engine.drag(24, 50, 3);
  engine.draw();
  expect(named(world), 'a frame later').toEqual(first);
  engine.moving = false;
  const asked = engine.asked;
  engine.say('moveend');
  expect(engine.asked, 'it is drawn once more').toBe(asked + 1);
  engine.draw();
  expect(named(world)).not.toEqual(first);
  engine.moving = true;
  engine.drag(24, 52, 6);
  await vi.advanceTimersByTimeAsync(1000);
  engine.draw();
  expect(named(world), 'on a long way').toEqual(first);
});

test('the text that goes on brings the names of the step that is read', async () => {
  const { world, engine } = await liveAt(1.5);
  world.controller.take();
  engine.drag(40, 40, 4);
  engine.draw();
  expect(named(world)).not.toContain('Baghdad');
  world.store.getState().moveTo(3.5);
  engine.draw();
  expect(named(world)).toContain('Baghdad');
  expect(engine.zoom).toBe(4);
});

test('what is in view in the hand is told, so that the key lists no more; given back, it is all of the step’s', async () => {
  const { world, engine } = await liveAt(1.5);
  const seen = (): ReadonlySet<string> | null => world.store.getState().seen;
  world.controller.take();
  engine.draw();
  expect(seen()).toBeNull();
  engine.drag(23.83, 53.68, 9.9);
  engine.draw();
  expect(seen()).toEqual(new Set(['grodno']));
  engine.drag(30, 50, 9);
  engine.draw();
  expect(seen()).toEqual(new Set());
  world.store.getState().giveControl('story');
  engine.draw();
  expect(seen()).toBeNull();
});
