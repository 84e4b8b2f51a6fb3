// What a step's map has to name at every size, and the places where each of these names may stand.
import { withoutArticle } from '../../language/article.ts';
import { isBorder } from '../border.ts';
import type { Drawings } from '../features.ts';
import { type Name, nameId } from '../gazetteer.ts';
import { type MapPlace, type MapStep, type MapStory, placeOfLayer } from '../map-story.ts';
import type { Outline } from '../outlines.ts';
import { markRadius } from './label-style.ts';
import type { Candidate } from './place-labels.ts';

/** After the marks: what has one place first, then what has several. */
const FIRST = { town: 15, river: 16, region: 17, along: 18, country: 20, alongFromAfar: 21 } as const;
const REGION_RADIUS = 14; // pixels from the middle of a stretch to its name

/** A name that is owed, as a person would say it, and its candidates: one of them is to be drawn. */
export interface Owed {
  readonly name: string;
  /** The place of the story that it names; a callout there may name it as well. */
  readonly place: string | null;
  readonly candidates: readonly Candidate[];
}

interface View {
  readonly isAlong: boolean;
  /** Names of rivers, whatever the zoom. */
  readonly rivers: ReadonlySet<string>;
  /** Outlines of countries, by their codes, on which their names are to stand. */
  readonly lands: ReadonlyMap<string, readonly Outline[]>;
  readonly textScale: number;
  /** The countries on both sides of the border that the story is about. */
  readonly sides: readonly string[];
}

const drawsBorder = (story: MapStory, step: MapStep): boolean =>
  step.layers.some((layer) => isBorder(story.places[placeOfLayer(layer, story) ?? '']?.where));

/** A name of the basemap as it may stand on a map: where, how it is turned, how important it is. */
const standing = (name: Name) => ({
  id: nameId(name),
  text: name.text,
  at: name.at,
  angle: name.angle,
  rank: name.rank,
});

function country(a3: string, story: MapStory, drawings: Drawings, names: readonly Name[], view: View): Owed[] {
  const entries = names.filter(({ kind, id }) => kind === 'country' && id === a3);
  const [first] = entries;
  if (first === undefined) return [];
  const emphasized = drawings.emphasis.find((each) => each.a3 === a3);
  const place = emphasized?.place ?? Object.entries(story.places).find(([, { where }]) => isOf(where, a3))?.[0] ?? null;
  const land = view.lands.get(a3);
  const onLand = land === undefined ? {} : { land };
  const told = { ...(place === null ? {} : { place }), radius: 0, owed: true, emphasized: emphasized !== undefined };
  const text = first.text;
  const beside = names.filter(({ kind, text: said }) => kind === 'along' && said.split(' · ')[0] === text);
  const priority = view.isAlong ? FIRST.along : FIRST.alongFromAfar;
  return [
    {
      name: text,
      place: null,
      candidates: [
        ...beside.map((name): Candidate => ({ ...standing(name), ...told, kind: 'along', priority })),
        ...entries.map((name): Candidate => {
          const spots = name.spots === undefined ? {} : { spots: name.spots };
          return {
            ...standing(name),
            ...told,
            ...spots,
            ...onLand,
            kind: 'story-country',
            angle: 0,
            priority: FIRST.country,
          };
        }),
      ],
    },
  ];
}

const isOf = (where: MapPlace['where'], a3: string): boolean => 'a3' in where && where.a3 === a3;

/** A place's name as a map bears it. */
export const nameOf = (story: MapStory, id: string): string => withoutArticle(story.places[id]?.name ?? id, story.lang);

function place(id: string, story: MapStory, names: readonly Name[], { rivers, textScale }: View): Owed[] {
  const known = story.places[id];
  if (known === undefined || isBorder(known.where)) return [];
  const { where } = known;
  const text = nameOf(story, id);
  const base = { place: id, text, angle: 0, rank: 2, owed: true };
  if ('point' in where) {
    const radius = markRadius('other-town', false, textScale);
    return [
      {
        name: text,
        place: id,
        candidates: [{ ...base, id, kind: 'town', at: where.point, radius, priority: FIRST.town }],
      },
    ];
  }
  if (!('shape' in where)) return [];
  const onCourse = names.filter(({ kind, text: said }) => kind === 'river' && said === text);
  const [at] = where.extent;
  if (at === undefined) return [];
  const spots = where.extent.map((point) => ({ at: point, km: 0 }));
  const radius = Math.round(REGION_RADIUS * textScale);
  return [
    {
      name: text,
      place: id,
      candidates: [
        ...onCourse.map(
          (name): Candidate => ({ ...base, ...standing(name), kind: 'river', radius: 0, priority: FIRST.river }),
        ),
        {
          ...base,
          id,
          kind: rivers.has(text) ? 'river' : 'story-region',
          at,
          spots,
          radius,
          priority: FIRST.region,
        },
      ],
    },
  ];
}

/** Whether a callout at a place says what it is: a word of its name is enough. */
export function saysName(
  callout: { readonly at: string; readonly text: string },
  { name, place: of }: Pick<Owed, 'name' | 'place'>,
): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = new Set(words(callout.text));
  return callout.at === of && words(name).some((word) => said.has(word));
}

/** Every name that a step owes beside those of its marks. `names` are those of the basemap that its zoom lets stand. */
export function owedCandidates(
  story: MapStory,
  step: MapStep,
  drawings: Drawings,
  names: readonly Name[],
  view: View,
): readonly Owed[] {
  const isMarked = new Set(drawings.marks.map((mark) => mark.place));
  const { countries, places, towns } = step.owed;
  const { sides } = view;
  const codes = new Set([
    ...countries,
    ...drawings.emphasis.map(({ a3 }) => a3),
    ...(drawsBorder(story, step) ? sides : []), // they name the border between them, which has no name of its own
  ]);
  const radius = markRadius('other-town', false, view.textScale);
  return [
    ...[...codes].flatMap((a3) => country(a3, story, drawings, names, view)),
    ...places.filter((id) => !isMarked.has(id)).flatMap((id) => place(id, story, names, view)),
    ...towns.flatMap((town): readonly Owed[] => {
      const entries = names.filter(({ kind, id, text }) => kind === 'town' && (id === town || text === town));
      if (entries.length === 0) return []; // from too far away to name it, or marked
      const told = { kind: 'town', angle: 0, radius, priority: FIRST.town, owed: true } as const;
      const candidates = entries.map((name): Candidate => ({ ...standing(name), ...told }));
      return [{ name: town, place: null, candidates }];
    }),
  ];
}
