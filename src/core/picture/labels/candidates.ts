import type { Drawings } from '../features.ts';
import type { Gazetteer, Name } from '../gazetteer.ts';
import type { MapStep, MapStory } from '../map-story.ts';
import { markRadius } from './label-style.ts';
import type { Candidate } from './place-labels.ts';

/** Who comes first among the names for orientation; ranks are added. */
const FIRST = { along: 40, country: 45, water: 50, river: 55, town: 60 } as const;
const ASKED_FOR = 30;
/** A town that the step owes: after its marks, before its countries. On a map too far away to name it, it is not owed. */
const OWED = 15;
/** From this zoom on the two countries are named along their border, if there is room; else as the others are. */
const ALONG_FROM = 6.2;
const SIDES_OF_BORDER: readonly string[] = ['POL', 'BLR'];
/** Small countries are named once the map is deep enough for their names to fit them. */
const SMALL = 4;
const SMALL_FROM = 4.6;

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

/** Names that a step's map could bear: the story's own, which come first, and those for orientation. */
export function candidatesOf(
  story: MapStory,
  step: MapStep,
  drawings: Drawings,
  zoom: number,
  textScale: number,
  gazetteer: Gazetteer,
): { own: readonly Candidate[]; others: readonly Candidate[] } {
  const nameOf = (place: string): string => story.places[place]?.name ?? place;
  const shown = meant(step.labels.show, story);
  const hidden = meant(step.labels.hide, story);
  const owed = new Set(step.towns);
  const listed = (list: ReadonlySet<string>, name: Name): boolean => list.has(name.id) || list.has(name.text);
  const marks: readonly Candidate[] = drawings.marks.map((mark, index) => ({
    id: mark.place,
    place: mark.place,
    text: nameOf(mark.place),
    kind: 'story-town',
    at: mark.at,
    angle: 0,
    rank: 1,
    radius: markRadius(mark.precision, mark.voices.length > 0, textScale),
    priority: index,
    voices: [],
  }));
  const own: Candidate[] = marks.filter(({ id }) => !hidden.has(id));
  const told = new Set(marks.map(({ text }) => text));
  const isOwed = (name: Name): boolean => name.kind === 'town' && listed(owed, name);
  const fits = (name: Name): boolean =>
    zoom >= name.minzoom && zoom < name.maxzoom && !listed(hidden, name) && !told.has(name.text);
  const others: Candidate[] = [];
  for (const name of gazetteer.names.filter(fits)) {
    const emphasized = name.kind === 'country' ? drawings.emphasis.find(({ a3 }) => a3 === name.id) : undefined;
    const { text, at, angle, rank } = name;
    const base = {
      id: `${name.kind}:${name.id}@${at.join()}`,
      text,
      at,
      angle,
      rank,
      voices: emphasized?.voices ?? [],
    };
    const isAlong = zoom >= ALONG_FROM && SIDES_OF_BORDER.includes(name.id);
    if (emphasized !== undefined) {
      if (isAlong)
        others.push({ ...base, place: emphasized.place, kind: 'story-country', radius: 0, priority: FIRST.country });
      else own.push({ ...base, place: emphasized.place, kind: 'story-country', radius: 0, priority: 20 });
    } else if (isOwed(name))
      own.push({
        ...base,
        kind: 'town',
        radius: markRadius('other-town', false, textScale),
        priority: OWED,
        owed: true,
      });
    else if (name.kind === 'along' && zoom < ALONG_FROM) continue;
    else if (name.kind === 'country' && rank >= SMALL && zoom < SMALL_FROM) continue;
    else
      others.push({
        ...base,
        kind: name.kind,
        radius: name.kind === 'town' ? markRadius('other-town', false, textScale) : 0,
        priority: listed(shown, name) ? ASKED_FOR : FIRST[name.kind] + rank,
      });
  }
  return { own, others };
}
