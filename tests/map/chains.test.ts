// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VoiceId } from '../../src/core/ids.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import type { LevelData } from '../../src/map/basemap.ts';
import type { MapState } from '../../src/map/machine.ts';
import { PATIENCE, RUNS, viewport } from '../core/fixtures.ts';
import { NAMES, TOY } from '../core/toy.ts';
import { VOICES, voice } from '../core/voices.ts';
import { device, opened } from '../fakes/open.ts';
import { type Around, type MapWorld, mapWorld, overOf } from './map-world.ts';

const IDS = VOICES.map(({ id }) => id);

// One address, one picture: whatever was done to a map, at rest it holds what a fresh start at the same place holds.

vi.mock('../../src/map/engine/open.ts', () => import('../fakes/open.ts'));
vi.mock('../../src/app/own-task.ts', () => import('../fakes/own-task.ts'));

const DESK = viewport();
const WALL = viewport({ width: 1700, height: 950, textScale: 1.25 });
const PHONE = viewport({ width: 390, height: 370, compact: true });
const VIEWPORTS = { desk: DESK, wall: WALL, phone: PHONE } as const;
const STILL = { center: [24, 53], zoom: 5.5 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {}); // what goes wrong here is meant to
});
afterEach(() => {
  for (const engine of opened) engine.removed = true;
  opened.length = 0;
  device.worker = true;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const FRAMES = 34; // milliseconds: two frames of a page

/** Lets time pass as on a page that is looked at: what is waited for comes, and what is open draws. */
async function pass(world: MapWorld, milliseconds: number): Promise<void> {
  for (let gone = 0; gone <= milliseconds; gone += 500) {
    await vi.advanceTimersByTimeAsync(Math.min(500, Math.max(FRAMES, milliseconds)));
    world.engines.at(-1)?.draw();
  }
}

/** Less than a frame ends between two of them: what is drawn may not be shown yet, nor followed. */
async function wait(world: MapWorld, milliseconds: number): Promise<void> {
  if (milliseconds < FRAMES) await vi.advanceTimersByTimeAsync(milliseconds);
  else await pass(world, milliseconds);
}

const actions = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move'), to: fc.double({ min: 0, max: 5, noNaN: true }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('voice'), voice: fc.constantFrom(null, ...IDS) }) },
  fc.record({ do: fc.constant('lit'), lit: fc.constantFrom(null, 'sokolka', 'line', 'warehouse') }),
  fc.record({ do: fc.constant('resize'), to: fc.constantFrom('desk', 'wall', 'phone') }),
  fc.record({ do: fc.constant('scheme'), scheme: fc.constantFrom('light', 'dark') }),
  fc.record({ do: fc.constant('calm'), calm: fc.boolean() }),
  fc.record({ do: fc.constantFrom('take', 'back', 'drag', 'lose', 'restore', 'ask', 'giveBack', 'still', 'error') }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(0, 8, 100, 900, 3000) }) },
);
type Action = typeof actions extends fc.Arbitrary<infer One> ? One : never;

async function act(world: MapWorld, action: Action): Promise<void> {
  const { controller, store, around } = world;
  const engine = world.engines.at(-1);
  switch (action.do) {
    case 'move':
      store.getState().moveTo((action as { to: number }).to);
      break;
    case 'voice':
      store.getState().look({ voice: (action as { voice: VoiceId | null }).voice });
      break;
    case 'lit':
      store.getState().look({ highlight: (action as { lit: string | null }).lit });
      break;
    case 'resize':
      around.viewport = VIEWPORTS[(action as { to: keyof typeof VIEWPORTS }).to];
      controller.fit();
      break;
    case 'scheme':
      around.scheme = (action as { scheme: Around['scheme'] }).scheme;
      controller.refresh();
      break;
    case 'calm':
      around.calm = (action as { calm: boolean }).calm;
      controller.refresh();
      break;
    case 'take':
      controller.take();
      break;
    case 'back':
      store.getState().giveControl('story');
      break;
    case 'drag':
      engine?.drag(30, 50, 7);
      break;
    case 'lose':
      if (engine?.removed === false) engine.lose();
      break;
    case 'restore':
      if (engine?.removed === false) engine.restore();
      break;
    case 'ask':
      controller.ask();
      break;
    case 'giveBack':
      controller.giveBack();
      break;
    case 'still':
      around.still = around.still === null ? STILL : null;
      break;
    case 'error':
      if (engine?.removed === false) engine.say('error', { error: new Error('something') });
      break;
    case 'wait':
      await wait(world, (action as { ms: number }).ms);
      break;
    default:
      throw new Error(`no such action: ${JSON.stringify(action)}`);
  }
}

/** Brings a world to rest at a live map that the story holds. */
async function rest(world: MapWorld): Promise<void> {
  const engine = world.engines.at(-1);
  if (engine?.removed === false) engine.restore();
  if (world.controller.state().is === 'failed') world.controller.giveBack();
  world.controller.ask();
  await pass(world, 3500);
  world.store.getState().giveControl('story'); // also from a reader who asked for it before the map stood
  await pass(world, 0);
}

function holds(world: MapWorld) {
  const open = world.engines.filter(({ removed }) => !removed);
  expect(open.length, 'engines at once').toBe(1);
  return { ...open[0]?.holds(), over: overOf(world.container), still: world.controller.still() };
}

/** What a map that was started at this address holds: its place, lens, viewport and wishes are all it knows. */
async function freshAt({ store, around }: MapWorld): Promise<unknown> {
  const { position, lens } = store.getState();
  const { viewport: view, calm, scheme } = around;
  const world = mapWorld(TOY, NAMES, opened, { viewport: view, calm, scheme });
  world.store.getState().moveTo(position);
  world.store.getState().look(lens);
  await rest(world);
  const held = holds(world);
  world.controller.giveBack();
  return held;
}

const CHAINS = RUNS / 2; // each starts two maps

test(
  'after any chain of place, lens, viewport, theme, calm, hand, loss and return the map is that of a fresh start',
  async () => {
    let live = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 14 }), fc.boolean(), async (chain, withStill) => {
        opened.length = 0; // thousands of chains are more than a memory holds
        const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, still: withStill ? STILL : null });
        world.controller.ask();
        for (const action of chain) await act(world, action);
        if (world.states.some(({ is }) => is === 'live')) live += 1;
        await rest(world);
        expect(world.controller.state()).toMatchObject({ is: 'live', handoff: false });
        expect(holds(world)).toEqual(await freshAt(world));
        world.controller.giveBack();
        expect(world.engines.filter(({ removed }) => !removed)).toEqual([]);
        expect(world.container.childElementCount).toBe(0);
      }),
      { numRuns: CHAINS },
    );
    expect(live, 'chains that had a live map').toBeGreaterThan(CHAINS / 4);
  },
  PATIENCE * 4,
);

const stateAfter = async (around: Partial<Around>, milliseconds = 15_000): Promise<MapState> => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, ...around });
  world.controller.ask();
  await pass(world, milliseconds);
  return world.controller.state();
};
const never = <Value>(): Promise<Value> => new Promise(() => {});
const gone = async (): Promise<never> => {
  throw new Error('expected a file, got status 404');
};

test('what is not there, what hangs and what the device cannot do are told apart, and told in time', async () => {
  expect(await stateAfter({ webGl: false }, 0)).toMatchObject({ is: 'failed', reason: 'device' });
  expect(await stateAfter({ level: gone }, 0)).toMatchObject({ is: 'failed', reason: 'files' });
  expect(await stateAfter({ worker: gone }, 0)).toMatchObject({ is: 'failed', reason: 'files' });
  expect(await stateAfter({ level: () => never<LevelData>() })).toMatchObject({ is: 'starting', late: true });
  device.worker = false;
  expect(await stateAfter({})).toMatchObject({ is: 'failed', reason: 'slow' });
});

test('a map that is late may still come, and the word about it goes', async () => {
  let send = (): void => {};
  const come = new Promise<LevelData>((resolve) => {
    send = () => resolve({ type: 'FeatureCollection', features: [] });
  });
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, level: () => come });
  world.controller.ask();
  await pass(world, 13_000);
  expect(world.controller.state()).toMatchObject({ is: 'starting', late: true });
  send();
  await pass(world, 0);
  expect(world.controller.state().is).toBe('drawing');
});

test('each part of a start has its own time', async () => {
  let send = (): void => {};
  const come = new Promise<LevelData>((resolve) => {
    send = () => resolve({ type: 'FeatureCollection', features: [] });
  });
  device.worker = false;
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, level: () => come });
  world.controller.ask();
  await pass(world, 11_000);
  send();
  await pass(world, 11_000);
  expect(world.controller.state().is).toBe('drawing');
  await pass(world, 2000);
  expect(world.controller.state()).toMatchObject({ is: 'failed', reason: 'slow' });
});

test('a hidden page is not late', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(await stateAfter({ level: () => never<LevelData>() }, 60_000)).toMatchObject({ is: 'starting', late: false });
  hidden.mockRestore();
});

test('no word of a map that was given back reaches the one after it', async () => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK });
  device.worker = false;
  world.controller.ask();
  await pass(world, 0);
  expect(world.controller.state().is).toBe('drawing');
  await pass(world, 9000); // most of the time that an engine has to draw something
  world.controller.giveBack();
  device.worker = true;
  world.controller.ask();
  await pass(world, 0);
  expect(world.controller.state()).toMatchObject({ is: 'live' });
  await pass(world, 60_000);
  expect(world.controller.state()).toMatchObject({ is: 'live' });
  world.engines[0]?.say('webglcontextlost'); // of the one that was given back
  expect(world.controller.state()).toMatchObject({ is: 'live' });
});

test('a level that does not come fails the steps that look at it and no others, and is asked for again', async () => {
  const asked: Level[] = [];
  let there = false;
  const world = mapWorld(TOY, NAMES, opened, {
    viewport: DESK,
    async level(level) {
      asked.push(level);
      if (level === 'near' && !there) throw new Error('near.json: expected a file, got status 404');
      return {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { kind: 'countries' }, geometry: { type: 'Point', coordinates: [0, 0] } },
        ],
      };
    },
  });
  world.controller.ask();
  await pass(world, 0);
  expect(world.controller.state().is).toBe('live');
  world.store.getState().moveTo(1.5);
  await pass(world, 0);
  expect(world.controller.state()).toMatchObject({ is: 'failed', reason: 'files', open: true });
  world.store.getState().moveTo(0.5);
  await pass(world, 0);
  expect(world.controller.state().is).toBe('live');
  world.store.getState().moveTo(1.5);
  await pass(world, 0);
  there = true;
  world.controller.ask();
  await pass(world, 0);
  expect(world.controller.state().is).toBe('live');
  expect(asked.filter((level) => level === 'near').length).toBeGreaterThan(1);
});

test('the still gives way within a second, and the map comes to the plan’s camera from the still’s own', async () => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, still: STILL });
  world.controller.ask();
  await vi.advanceTimersByTimeAsync(0);
  world.engines[0]?.draw();
  expect(world.controller.state()).toMatchObject({ is: 'live', handoff: true });
  expect(world.controller.still()).toMatchObject({ opacity: 1, scale: 1 });
  expect(world.engines[0]?.zoom).toBe(STILL.zoom);
  await vi.advanceTimersByTimeAsync(500);
  const between = world.engines[0]?.zoom ?? 0;
  expect(world.controller.still()?.opacity).toBe(0);
  await vi.advanceTimersByTimeAsync(510);
  expect(world.controller.state()).toMatchObject({ is: 'live', handoff: false });
  expect(world.controller.still()).toBeNull();
  const there = world.controller.frame()?.camera.zoom ?? 0;
  expect(world.engines[0]?.zoom).toBeCloseTo(there, 9);
  expect(between).not.toBe(STILL.zoom);
  expect(between).not.toBe(there);
});

test('under one side’s lens no still of everybody lies over the map, and a lens ends a hand-over', async () => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, still: STILL });
  world.store.getState().look({ voice: voice('poland-eu') });
  world.controller.ask();
  await vi.advanceTimersByTimeAsync(0);
  world.engines[0]?.draw();
  expect(world.controller.state()).toMatchObject({ is: 'live', handoff: false });
  expect(world.controller.still()).toBeNull();
  const other = mapWorld(TOY, NAMES, opened, { viewport: DESK, still: STILL });
  other.controller.ask();
  await vi.advanceTimersByTimeAsync(0);
  other.engines[0]?.draw();
  expect(other.controller.still()).not.toBeNull();
  other.store.getState().look({ voice: voice('iraq') });
  expect(other.controller.still()).toBeNull();
});

test('a reader who asked to move the map moves it once it stands', async () => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK, still: STILL });
  world.controller.take();
  expect(world.store.getState().control).toBe('story');
  await pass(world, 0);
  expect(world.store.getState().control).toBe('reader');
  world.engines[0]?.drag(30, 50, 7);
  expect(world.engines[0]?.zoom).toBe(7);
  world.store.getState().giveControl('story');
  expect(world.engines[0]?.zoom).toBeCloseTo(world.controller.frame()?.camera.zoom ?? 0, 9);
});

test('a scroll in which nothing moves asks the engine for nothing, nor does one that changes only what lies over it', async () => {
  const world = mapWorld(TOY, NAMES, opened, { viewport: DESK });
  world.controller.ask();
  await pass(world, 1000);
  const move = async (to: number): Promise<number> => {
    const before = opened.at(-1)?.asked ?? Number.NaN;
    world.store.getState().moveTo(to);
    await vi.advanceTimersByTimeAsync(FRAMES);
    return (opened.at(-1)?.asked ?? Number.NaN) - before;
  };
  await move(1.1);
  for (const still of [1.2, 1.4, 1.59]) expect(await move(still), `at ${still}`).toBe(0);
  expect(world.controller.frame()?.position).toBe(1.59);
  const over = overOf(world.container);
  expect(await move(1.7), 'a mark fades').toBe(0);
  expect(overOf(world.container)).not.toEqual(over);
  expect(await move(1.9), 'a stretch comes').toBe(1);
  expect(await move(2.8), 'the camera moves').toBe(1);
});
