// A camera may look no deeper than the places that it shows are known.

import type { Drawing } from '../../drawing.ts';
import { DEEPEST, ZOOM_LIMIT } from '../../picture/camera/zoom-limits.ts';
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
      const deepest = known.reduce<Place | null>(
        (best, place) => (best === null || limitOf(place) > limitOf(best) ? place : best),
        null,
      );
      if (deepest !== null) checkDepth(view.camera.zoom, deepest, view.zoomAt, problems);
      return { kind: 'camera', camera: view.camera };
    }
    case 'fit': {
      const { value: refs, at } = view.places;
      const { extent } = view;
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
          checkDepth(view.maxZoom.value, place, view.maxZoom.at, problems);
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
const limitOf = ({ where }: Place): number => ZOOM_LIMIT[where.precision];

function checkDepth(zoom: number, place: Place, at: At, problems: Problems): void {
  if (zoom <= limitOf(place)) {
    if (zoom > DEEPEST.story)
      problems.report(
        at,
        `expected a zoom of at most ${DEEPEST.story}, as deep as the ground of the map goes, got ${zoom}`,
        'the map would look less deep in silence',
      );
    return;
  }
  const known = `as deep as ${place.id} (${ARTICLE[place.where.precision]}) is known`;
  problems.report(
    at,
    `expected a zoom of at most ${limitOf(place)}, ${known}, got ${zoom}`,
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
