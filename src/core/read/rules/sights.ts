// A view with nothing to hold on to is a blank: each has a border, water or coast in it, and three names.
import { type Camera, toWorld } from '../../geo.ts';
import { textIn } from '../../language/text.ts';
import { camerasOf } from '../../picture/camera/cameras.ts';
import { type MapGround, tilesHold } from '../../picture/map-ground.ts';
import type { Viewport } from '../../picture/viewport.ts';
import type { Step } from '../../step.ts';
import { CROPS } from '../../still/crops.ts';
import type { Place } from '../../story.ts';
import type { Sights } from '../build/sights.ts';
import { namesSeen, seesLine, within } from '../build/sights.ts';
import type { World } from '../build/view.ts';
import type { Problems } from '../problem.ts';
import type { StepSpec } from '../specs/story.ts';

const NAMES = 3;
/** Stills, and what an author calls the window that each is for. */
const LOOKED_AT = { phone: 'a phone', desk: 'a large window' } as const;
const STILLS = ['phone', 'desk'] as const satisfies readonly (keyof typeof LOOKED_AT)[];
const HELP = 'zoom out, or fit a place that people know beside it';

/** `steps` are those of `specs`, in the same order. A step that holds a view is told of where that view stands. */
export function checkSights(
  specs: readonly Pick<StepSpec, 'view'>[],
  steps: readonly Step[],
  world: World & { readonly ground: MapGround },
  sights: Sights | null,
  report: Problems['report'],
): void {
  if (sights === null) return;
  const seen = { ground: world.ground, places: Object.fromEntries(world.places) };
  specs.forEach(({ view }, index) => {
    const step = steps[index];
    if (step === undefined || !canBeSeen(step, world)) return;
    for (const crop of STILLS) {
      const camera = camerasOf({ ...seen, steps: [step] }, CROPS[crop])[0] ?? null;
      if (camera === null) continue;
      if (tilesHold(world.ground, camera, CROPS[crop].width, CROPS[crop].height)) continue; // which have streets
      const line = seesLine(sights, camera, CROPS[crop]);
      const names = namesOf(step, world, sights, camera, CROPS[crop]);
      if (line && names.length >= NAMES) continue;
      report(
        view.at,
        `expected a border, water or coast and ${NAMES} named places on the map as ${LOOKED_AT[crop]} shows it, got ${line ? 'one' : 'none'} and ${shown(names)}`,
        HELP,
      );
      return;
    }
  });
}

const shown = (names: readonly string[]): string =>
  names.length === 0 ? 'no named place' : `${names.length} named (${names.slice(0, NAMES).join(', ')})`;

/** Where a view is wrong itself, that is reported there. */
function canBeSeen({ view }: Step, { places }: World): boolean {
  if (view.kind !== 'fit') return view.kind === 'camera';
  const known = view.places.map((id) => places.get(id)?.where.precision);
  return known.length > 0 && known.every((precision) => precision !== undefined && precision !== 'unknown');
}

function namesOf(
  { layers, labels }: Step,
  { places, events }: World,
  sights: Sights,
  camera: Camera,
  viewport: Viewport,
): readonly string[] {
  const isSeen = within(camera, viewport);
  const drawn = layers.flatMap(({ kind, id }): readonly Place[] => {
    const at = kind === 'event' ? (events.get(id)?.at ?? null) : null;
    const place = kind === 'place' ? id : at !== null && 'place' in at ? at.place : null;
    const known = place === null ? undefined : places.get(place);
    return known === undefined ? [] : [known];
  });
  const own = drawn.flatMap(({ where, names }) =>
    'point' in where && isSeen(toWorld(where.point)) ? [textIn(names, 'en')] : [],
  );
  const others = namesSeen(sights, camera, viewport).map(({ text }) => text);
  return [...new Set([...own, ...others])].filter((name) => !labels.hide.includes(name));
}
