// A camera may look no deeper than the places that it shows are known.

import type { Drawing } from '../../drawing.ts';
import { zoomLimit } from '../../picture/camera/zoom-limits.ts';
import { deepestAt, type TileGround } from '../../picture/map-ground.ts';
import { pointsOf } from '../../points-of.ts';
import type { Layer, Turn, View } from '../../step.ts';
import type { Place, Precision, Route, StoryEvent } from '../../story.ts';
import type { Names } from '../names.ts';
import type { At, Problems } from '../problem.ts';
import { turnOf, type ViewSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';

/** What steps speak of, by id; what is wrong itself is not among it. */
export interface World {
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly tiles?: TileGround;
}

interface Drawn {
  readonly layers: readonly Layer[];
  readonly routes: readonly string[];
}

export function buildView(spec: Located<ViewSpec>, drawn: Drawn, names: Names, world: World, problems: Problems): View {
  const view = spec.value;
  switch (view.kind) {
    case 'hold':
      return view;
    case 'camera': {
      const known = placesOf(drawn, world);
      const deepest = deepestAt(world, [view.camera.center]);
      const limit = ({ where }: Place): number => zoomLimit(where.precision, deepest);
      const best = known.reduce<Place | null>((a, b) => (a === null || limit(b) > limit(a) ? b : a), null);
      if (best !== null) checkDepth(view.camera.zoom, best, deepest, view.zoomAt, problems);
      return { kind: 'camera', camera: view.camera };
    }
    case 'fit': {
      const { value: refs, at } = view.places;
      const { extent } = view;
      const points = refs.flatMap(({ value }) => world.places.get(value) ?? []).flatMap(({ where }) => pointsOf(where));
      const deepest = deepestAt(world, [...points, ...extent]);
      if (refs.length === 0 && extent.length === 0)
        problems.report(
          at,
          'expected one place or more to fit, got none',
          'name what the camera has to hold, or write hold',
        );
      for (const ref of refs) {
        const place = world.places.get(ref.value);
        if (place?.where.precision === 'unknown')
          problems.report(
            ref.at,
            `expected a place that a camera can hold, got ${JSON.stringify(ref.value)}, which is nowhere that is known`,
            'fit what is about it, as its country',
          );
        else if (place !== undefined && view.maxZoom !== null)
          checkDepth(view.maxZoom.value, place, deepest, view.maxZoom.at, problems);
      }
      const turned = turnIn(view.turn);
      return {
        kind: 'fit',
        places: refs.map(names.place),
        ...(extent.length === 0 ? {} : { extent }),
        maxZoom: view.maxZoom?.value ?? null,
        ...(turned === null ? {} : { turn: turned }),
      };
    }
  }
}

/** How a view is turned; null: not at all. */
function turnIn(spec: Parameters<typeof turnOf>[0]): Turn | null {
  const turn = turnOf(spec);
  return turn.bearing === undefined && turn.pitch === undefined ? null : turn;
}

const ARTICLE: Readonly<Record<Precision, string>> = {
  exact: 'an exact point',
  town: 'a town',
  stretch: 'a stretch',
  area: 'an area',
  country: 'a country',
  unknown: 'unknown',
};

function checkDepth(zoom: number, place: Place, deepest: number, at: At, problems: Problems): void {
  const limit = zoomLimit(place.where.precision, deepest);
  if (zoom <= limit) {
    if (zoom > deepest)
      problems.report(
        at,
        `expected a zoom of at most ${deepest}, as deep as the ground of the map goes, got ${zoom}`,
        'the map would look less deep in silence',
      );
    return;
  }
  const known = `as deep as ${place.id} (${ARTICLE[place.where.precision]}) is known`;
  problems.report(
    at,
    `expected a zoom of at most ${limit}, ${known}, got ${zoom}`,
    'a map that looks closer than anybody knows is a guess',
  );
}

/** Where the things are that a step draws. */
function placesOf({ layers, routes }: Drawn, world: World): readonly Place[] {
  const stops = (route: string): readonly string[] => world.routes.get(route)?.stops ?? [];
  const ids = layers.flatMap((layer): readonly string[] => {
    if (layer.kind === 'place') return [layer.id];
    const at = world.events.get(layer.id)?.at ?? null;
    if (at === null) return [];
    return 'place' in at ? [at.place] : stops(at.route);
  });
  return [...ids, ...routes.flatMap(stops)].flatMap((id) => world.places.get(id) ?? []);
}
