import type { Drawings, Mark } from '../features.ts';
import { type Gazetteer, type Name, nameId, sidesOf } from '../gazetteer.ts';
import type { MapStep, MapStory } from '../map-story.ts';
import { type Outlines, outlinesOf } from '../outlines.ts';
import type { Viewport } from '../viewport.ts';
import { markRadius, radiusOf } from './label-style.ts';
import { dotsOf } from './one-dot.ts';
import { type Owed, owedCandidates } from './owed.ts';
import type { Candidate } from './place-labels.ts';

/** Who comes first among the names for orientation; ranks are added. */
const FIRST = { along: 40, country: 45, water: 50, river: 55, town: 60 } as const;
const ASKED_FOR = 30;
/** From this zoom on the two countries are named along their border, if there is room; else as the others are. */
const ALONG_FROM = 6.2;
/** Small countries are named once the map is deep enough for their names to fit them. */
const SMALL = 4;
const SMALL_FROM = 4.6;

const NO_LANDS: Outlines['lands'] = new Map();

/** What an author's list of labels means: names and ids of the basemap, and ids of places, which stand for theirs. */
function meant(list: readonly string[], story: MapStory): ReadonlySet<string> {
  return new Set(
    list.flatMap((id) => {
      const place = story.places[id];
      if (place === undefined) return [id];
      return [id, 'a3' in place.where ? place.where.a3 : place.name];
    }),
  );
}

const has = (list: ReadonlySet<string>, { id, text }: Name): boolean => list.has(id) || list.has(text);

/**
 * The marks that a map names: of two that look like one dot the town, and not what is called after it, such as its
 * airport; but where the prose links the one that is called so, its name says both.
 */
export function namedMarks(story: MapStory, step: MapStep, marks: readonly Mark[], zoom: number): readonly Mark[] {
  const nameOf = ({ place }: Mark): string => story.places[place]?.name ?? place;
  const isLinked = ({ place }: Mark): boolean => step.owed.places.includes(place);
  const isCalledAfter = (long: Mark, short: Mark): boolean => nameOf(long).startsWith(`${nameOf(short)} `);
  const near = dotsOf(marks, zoom);
  return marks.filter(
    (mark) =>
      !near(mark).some(({ mark: other }) =>
        isLinked(mark) ? false : isCalledAfter(mark, other) || (isLinked(other) && isCalledAfter(other, mark)),
      ),
  );
}

function marked(
  story: MapStory,
  marks: readonly Mark[],
  all: readonly Mark[],
  zoom: number,
  textScale: number,
): readonly Candidate[] {
  const near = dotsOf(all, zoom);
  return marks.map((mark, index) => {
    const spread = Math.max(0, ...near(mark).map(({ distance }) => distance)); // its name stands clear of all of them
    return {
      id: mark.place,
      place: mark.place,
      text: story.places[mark.place]?.name ?? mark.place,
      kind: 'story-town',
      at: mark.at,
      angle: 0,
      rank: 1,
      radius: radiusOf(mark, textScale) + spread,
      spread,
      priority: index,
    };
  });
}

/**
 * Names that a step's map could bear: those of its marks and those that it owes, which come first, and others for
 * orientation.
 */
export function candidatesOf(
  story: MapStory,
  step: MapStep,
  drawings: Drawings,
  zoom: number,
  { textScale, compact }: Pick<Viewport, 'textScale' | 'compact'>,
  gazetteer: Gazetteer,
): {
  marks: readonly Candidate[];
  leaving: readonly Candidate[];
  owed: readonly Owed[];
  others: readonly Candidate[];
} {
  const shown = meant(step.labels.show, story);
  const hidden = meant(step.labels.hide, story);
  const known = drawings.marks;
  const marks = marked(story, namedMarks(story, step, known, zoom), known, zoom, textScale);
  const left = drawings.leaving ?? [];
  const leaving = marked(story, left, left, zoom, textScale);
  const told = new Set([...known, ...left].map(({ place }) => story.places[place]?.name ?? place));
  const names = gazetteer.names.filter(
    (name) => zoom >= name.minzoom && zoom < name.maxzoom && !has(hidden, name) && !told.has(name.text),
  );
  const isAlong = zoom >= ALONG_FROM;
  const rivers = new Set(gazetteer.names.flatMap(({ kind, text }) => (kind === 'river' ? [text] : [])));
  // On a phone a country may be smaller than its name; larger maps have room about it for a name that is not upon it.
  const lands = compact ? outlinesOf(gazetteer).lands : NO_LANDS;
  const owed = owedCandidates(story, step, drawings, names, {
    isAlong,
    rivers,
    lands,
    textScale,
    sides: sidesOf(gazetteer),
  });
  const owing = new Set(owed.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
  const others: Candidate[] = [];
  for (const name of names) {
    const { text, at, angle, rank, kind } = name;
    if (kind === 'along' && !isAlong) continue;
    if (kind === 'country' && rank >= SMALL && zoom < SMALL_FROM && !has(shown, name)) continue;
    const id = nameId(name);
    if (owing.has(id)) continue;
    const radius = kind === 'town' ? markRadius('other-town', false, textScale) : 0;
    const priority = has(shown, name) ? ASKED_FOR : FIRST[kind] + rank;
    others.push({ id, text, kind, at, angle, rank, radius, priority });
  }
  return { marks: marks.filter(({ id }) => !hidden.has(id)), leaving, owed, others: step.dim ? [] : others };
}
