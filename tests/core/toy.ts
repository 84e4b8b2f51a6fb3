import type { Gazetteer, Name } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { at, days, event, fitted, note, place, step, storyOf } from './fixtures.ts';

/** A short story with everything in it: each kind of view and place, a route that draws itself, notes, open times. */
export const TOY: MapStory = storyOf([
  step({ id: 'start', view: at(30, 48, 3.6), layers: [place('belarus')] }),
  step({
    id: 'town',
    view: fitted(['sokolka', 'grodno']),
    layers: [place('sokolka'), place('grodno')],
    time: days(null, '2021-11-17'),
    callouts: [note('town/1', 'sokolka')],
  }),
  step({
    id: 'crossing',
    layers: [event('crossing'), place('line'), place('grodno')],
    time: days('2021-11-17', '2021-11-18'),
  }),
  step({
    id: 'flight',
    view: fitted(['minsk', 'baghdad']),
    layers: [place('minsk'), place('erbil'), place('baghdad')],
    routes: ['flight'],
    time: days('2021-11-18', '2021-11-18'),
  }),
  step({ id: 'after', view: fitted(['warehouse']), layers: [place('warehouse')], routes: ['closed'] }),
  step({ id: 'sources', view: fitted(['sokolka', 'minsk']), layers: [place('sokolka')] }),
]);

export function named(overrides: Partial<Name> & { readonly id: string }): Name {
  return { text: overrides.id, kind: 'town', at: [24, 53], angle: 0, rank: 1, minzoom: 0, maxzoom: 24, ...overrides };
}

/** Enough names to crowd a map about the border. */
export const NAMES: Gazetteer = {
  names: [
    named({ id: 'POL', text: 'Poland', kind: 'country', at: [20, 52] }),
    named({ id: 'BLR', text: 'Belarus', kind: 'country', at: [28, 53.4] }),
    named({ id: 'IRQ', text: 'Iraq', kind: 'country', at: [43, 33], rank: 2 }),
    named({ id: 'baltic', text: 'Baltic Sea', kind: 'water', at: [19, 56] }),
    named({ id: 'bug', text: 'Bug', kind: 'water', at: [23.6, 52.2], angle: -62, rank: 3 }),
    named({ id: 'along-POL', text: 'Poland', kind: 'along', at: [23.2, 53], angle: 78 }),
    ...['Białystok', 'Kuźnica', 'Brest', 'Lida', 'Suwałki', 'Hajnówka', 'Augustów', 'Vawkavysk'].map((text, i) =>
      named({ id: text, text, rank: 1 + (i % 4), at: [23.1 + (i % 3) * 0.3, 53.9 - i * 0.2] }),
    ),
  ],
  ground: [],
  border: [
    [23.5, 53.9],
    [23.6, 53.5],
    [23.9, 52.7],
    [23.2, 52.3],
    [23.6, 51.5],
  ],
};
