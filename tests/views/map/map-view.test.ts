// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { frameAt } from '../../../src/core/frame.ts';
import { PLAIN_LENS } from '../../../src/core/lens.ts';
import { planStory } from '../../../src/core/plan/plan.ts';
import { restOf } from '../../../src/core/position.ts';
import type { Level } from '../../../src/core/theme/levels.ts';
import { LIGHT } from '../../../src/core/theme/light.ts';
import type { Basemap, LevelData } from '../../../src/views/map/basemap.ts';
import { type MapState, openMapView } from '../../../src/views/map/map-view.ts';
import { viewport } from '../../core/fixtures.ts';
import { NAMES, TOY } from '../../core/toy.ts';

/** An engine that does what it is told to, when it is told to: its style has no sources before `start`. */
class Engine {
  readonly filled: string[] = [];
  styled = false;
  zoom: number;
  private readonly listeners: [string, (event?: unknown) => void][] = [];
  constructor(zoom: number) {
    this.zoom = zoom;
  }
  on(type: string, listener: (event?: unknown) => void): void {
    this.listeners.push([type, listener]);
  }
  say(type: string): void {
    for (const [of, listener] of this.listeners) if (of === type) listener();
  }
  start(): void {
    this.styled = true;
    this.say('styledata');
    this.draw();
  }
  draw(): void {
    this.say('render');
    this.say('idle');
  }
  getSource = (id: string) => (this.styled ? { setData: () => this.filled.push(id) } : undefined);
  getLayer = () => (this.styled ? {} : undefined);
  getZoom = () => this.zoom;
  getCenter = () => ({ lng: 24, lat: 53 });
  querySourceFeatures = () => [{}];
  jumpTo = ({ zoom }: { zoom: number }): void => {
    this.zoom = zoom;
  };
  getLayersOrder = (): string[] => [];
  addLayer(): void {}
  removeLayer(): void {}
  loaded = () => true;
  isMoving = () => false;
  resize(): void {}
  remove(): void {}
  setPaintProperty(): void {}
  setFeatureState(): void {}
  triggerRepaint(): void {}
}

const engines: Engine[] = [];
vi.mock('../../../src/views/map/engine.ts', () => ({
  openEngine: (_box: unknown, _style: unknown, camera: { zoom: number }) => {
    const engine = new Engine(camera.zoom);
    engines.push(engine);
    return engine;
  },
}));

const DESK = planStory(TOY, viewport(), NAMES);
const PHONE = planStory(TOY, viewport({ width: 390, height: 370, compact: true }), NAMES);
const last = TOY.steps.length - 1;
const frame = (index: number, plan = DESK) => frameAt(plan, restOf(index, last), PLAIN_LENS);
const EMPTY: LevelData = { type: 'FeatureCollection', features: [] };
const tick = () => new Promise((resolve) => setTimeout(resolve));

async function opened(lacking: readonly Level[] = []) {
  const states: MapState[] = [];
  const basemap: Basemap = {
    level: async (level) => {
      if (lacking.includes(level)) throw new Error(`${level}.json: expected a file, got status 404`);
      return EMPTY;
    },
    gazetteer: async () => NAMES,
  };
  const container = document.createElement('div');
  const onState = (state: MapState): void => void states.push(state);
  const buttons = { name: (place: string) => place, press: () => {}, point: () => {} };
  const input = { container, story: TOY, basemap, theme: LIGHT, label: 'Map', buttons, onState };
  const view = await openMapView(input, NAMES, DESK, frame(0));
  const [engine] = engines;
  if (engine === undefined) throw new Error('expected an engine, got none');
  await tick();
  return { view, engine, states };
}

beforeEach(() => {
  engines.length = 0;
});

test('levels that come before the engine has a style, as on a hidden page, are drawn once it has one', async () => {
  const { view, engine, states } = await opened();
  expect(engine.filled).toEqual([]);
  engine.start();
  expect(engine.filled.sort()).toEqual(['middle', 'near']);
  const settled = view.settled();
  engine.draw();
  await settled;
  expect(states).toEqual(['live']);
});

test('a level that does not come fails the steps that look at it, and no others', async () => {
  const { view, engine, states } = await opened(['near']);
  engine.start();
  expect(states).toEqual(['live']);
  view.show(frame(1));
  expect(engine.zoom).toBeGreaterThan(7);
  engine.draw();
  await view.settled();
  expect(states).toEqual(['live', 'failed']);
  view.show(frame(0));
  engine.draw();
  expect(states).toEqual(['live', 'failed', 'live']);
});

test('a map made anew while its context is lost comes back, and whoever waits is told', async () => {
  const { view, engine, states } = await opened();
  engine.start();
  engine.say('webglcontextlost');
  view.replan(PHONE, frame(0, PHONE));
  const settled = view.settled();
  engines[1]?.start();
  await settled;
  expect(states).toEqual(['live', 'lost', 'live']);
});
