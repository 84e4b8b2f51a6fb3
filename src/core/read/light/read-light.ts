// A story in one file, story.md, as the same parts that a story of many files is read into.

import { ENDING } from '../../ending.ts';
import type { Camera } from '../../geo.ts';
import { textIn } from '../../language/text.ts';
import { deepestAt, type MapGround } from '../../picture/map-ground.ts';
import { thin } from '../build/extent.ts';
import { checkSteps, type StoryFile } from '../build/story-file.ts';
import { NO_WORLD } from '../build/world.ts';
import { GeoFiles } from '../geojson/geo-files.ts';
import type { At, Problems } from '../problem.ts';
import { Lines } from '../prose/flat.ts';
import type { Untold } from '../rules/author-text.ts';
import { isOfThePage } from '../rules/reach.ts';
import { languageIn, type MetaSpec, type StepSpec, type ViewSpec } from '../specs/story.ts';
import type { Texts } from '../story-folder.ts';
import type { Entries } from '../yaml/entries.ts';
import { unread } from '../yaml/entries.ts';
import { openYaml } from '../yaml/node.ts';
import type { Located } from '../yaml/schema.ts';
import { WRONG } from '../yaml/schema.ts';
import { Atlas, type LightMap } from './atlas.ts';
import { Badges } from './badges.ts';
import { ownPlaces } from './own-places.ts';
import { type LightSection, lightFile } from './sections.ts';
import { once, Sketch, type Sketched } from './sketch.ts';
import { front, type LightFront, type LightWhere, where } from './specs.ts';

/** All that the map has, where a story names no place at all: a window that it does not fill looks closer. */
const WHOLE: Camera = { center: [35, 45], zoom: 3 };
/** Of everything that the map itself is made of. */
const MAP_CREDIT = {
  what: { en: 'Map data' },
  who: { en: '© OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0); Natural Earth (public domain)' },
} as const;

const NONE: Entries<never> = { specs: [], ids: new Set<string>(), complete: true };

/** What a story of one file has not. */
const WITHOUT = {
  world: NO_WORLD,
  actors: NONE,
  topics: NONE,
  events: NONE,
  corrections: [],
  ledgers: [],
} as const;

/** Of a file that cannot be read: nothing in it is missed. */
const nothing = (stepsAt: At): Untold => ({
  ...WITHOUT,
  routes: unread(),
  drawings: unread(),
  lang: 'en',
  places: unread(),
  head: { evidence: 'none', meta: null, steps: unread(), stepIds: [], stepsAt },
  told: [],
});

/** Where the text at `path` is null the file cannot be read, which is told already. `texts`: of all files of the story. */
export function readLight(path: string, texts: Texts, map: LightMap, problems: Problems): Untold {
  const text = texts[path] ?? null;
  const top: At = { file: path, line: 1, column: 1, path: '' };
  if (text === null) return nothing(top);
  const file = lightFile(text, (id) => id === 'start' || id === 'sources' || isOfThePage(id), ENDING);
  if (file.front === null) {
    problems.report(
      top,
      'expected front matter, got none',
      'begin the file with a line of three hyphens, title: and what else stands over the story, and three hyphens again',
    );
    return nothing(top);
  }
  const lang = languageIn(path, file.front.text);
  const yaml = openYaml(path, file.front.text, problems, lang, file.front.above);
  const read = yaml === null ? WRONG : front(yaml);
  const head = read === WRONG ? null : read;
  if (head !== null && head.published === null && head.updated !== null)
    problems.report(
      head.updated.at,
      'expected the day on which the story came out as well, got that of its last change alone',
      'write published: with it, or take updated: out',
    );
  const { tiles } = map.own;
  const deepest = deepestAt(tiles === null ? {} : { tiles }, []);
  const files = new GeoFiles(texts, path.slice(0, path.lastIndexOf('/') + 1), deepest, problems);
  const own = head === null ? null : ownPlaces(head.places, files);
  const atlas = new Atlas(map, own, lang, problems);
  const badges = new Badges(atlas, own ?? [], problems);
  const sketch = new Sketch(atlas, files, problems);
  const tools: Tools = { atlas, sketch, badges, problems };
  const lines = new Lines(path, text);
  const last = file.sections.at(-1);
  const told = file.sections.map((section) => stepOf(section, lines.at(section.at, section.id), tools));
  files.warnUnused();
  const ground = atlas.ground(sketch.extent()); // when all places, lines and areas are known
  const specs: readonly StepSpec[] = [
    ...told.map((step) => deepened(step, tools, ground)),
    bare('sources', { kind: 'hold' }, last === undefined ? top : lines.at(last.at, last.id)),
  ];
  const whole = [opening(tools, ground, head?.title.at ?? top), ...specs];
  const stepIds = whole.map(({ id }) => id);
  const story: StoryFile = {
    evidence: 'none',
    meta: head === null ? null : metaOf(head),
    steps: { specs: whole, ids: new Set(stepIds.map(({ value }) => value)), complete: true },
    stepIds,
    stepsAt: top,
  };
  checkSteps(story, problems);
  return {
    ...WITHOUT,
    lang,
    routes: entriesOf(sketch.routes),
    drawings: entriesOf(sketch.drawings),
    places: atlas.entries(),
    head: story,
    told: [{ path, lang, text: file.prose }],
  };
}

function metaOf(head: LightFront): MetaSpec {
  const { lang, title, deck, byline, published, updated, version, licence, contact, credits, notice } = head;
  return {
    ...{ title, deck, byline, version, contact, notice },
    days: published === null ? null : { published, updated: updated?.value ?? published },
    updatedAt: updated?.at ?? head.here,
    licence: licence ?? { [lang]: `© ${textIn(byline, lang)}` },
    credits: [...credits, MAP_CREDIT],
    evidence: 'none',
    style: null,
    pictures: head.pictures,
    card: head.card,
    axis: head.axis,
  };
}

const entriesOf = <S extends { readonly id: Located<string> }>(specs: readonly S[]): Entries<S> => ({
  specs,
  ids: new Set(specs.map(({ id }) => id.value)),
  complete: true,
});

const NOTHING: Omit<StepSpec, 'here' | 'id' | 'view' | 'callouts' | 'unheard'> = {
  enter: null,
  ground: 'full',
  layers: [],
  routes: [],
  drawings: [],
  badges: {},
  time: null,
  chart: null,
  labels: { show: [], hide: [] },
  notice: null,
  formerly: [],
  alt: null,
  pictures: [],
  card: null,
  sound: [],
  video: [],
};

function bare(id: string, view: ViewSpec, at: At): StepSpec {
  const here = { ...at, path: id };
  const empty = { value: [], at: here };
  return {
    ...NOTHING,
    here,
    id: { value: id, at: here },
    view: { value: view, at: here },
    callouts: empty,
    unheard: empty,
  };
}

const STRAIGHT = { bearing: null, pitch: null } as const;

/** Every place of the story at once, and as far as its lines and areas reach. */
function opening({ atlas, sketch, badges }: Tools, ground: MapGround, at: At): StepSpec {
  const places = atlas.ids(at);
  const extent = thin(sketch.extent());
  if (places.length + extent.length === 0)
    return bare('start', { kind: 'camera', camera: WHOLE, zoomAt: at, centerAt: at }, at);
  const depth = atlas.depth(places, extent, ground);
  const view: ViewSpec = {
    kind: 'fit',
    places: { value: places, at },
    extent,
    maxZoom: { value: depth, at },
    turn: STRAIGHT,
  };
  return { ...bare('start', view, at), layers: places, badges: badges.of(places, null) };
}

/** What the steps of a story are made with. */
interface Tools {
  readonly atlas: Atlas;
  readonly sketch: Sketch;
  readonly badges: Badges;
  readonly problems: Problems;
}

function stepOf({ id, heading, where: written }: LightSection, at: At, tools: Tools): StepSpec {
  const { atlas, sketch, badges, problems } = tools;
  const still = bare(id, { kind: 'hold' }, at);
  const read = written === null ? WRONG : whereOf(written, at, id, atlas.lang, problems);
  if (read === WRONG) {
    sketch.skip();
    return still;
  }
  const named = drawnIn(read, heading, atlas);
  const sketched = sketch.step(read, id);
  const layers = once([...named, ...sketched.places]);
  return {
    ...still,
    view: { value: viewOf(read, layers, sketched, atlas), at: read.here },
    layers,
    routes: sketched.routes,
    drawings: sketched.drawings,
    badges: badges.of(layers, read.mark === null ? null : { ...read.mark, place: named[0] ?? null }),
    ground: read.ground,
    time: read.time,
    notice: read.notice,
    alt: read.alt,
    pictures: [...read.picture, ...read.pictures],
    card: read.card,
    sound: read.sound,
    video: read.video,
  };
}

function whereOf(
  written: NonNullable<LightSection['where']>,
  at: At,
  id: string,
  lang: string,
  problems: Problems,
): LightWhere | typeof WRONG {
  const close = /^([a-z]+):(?=\S)/m.exec(written.text);
  if (close !== null) {
    const within = new Lines(at.file, written.text).at(close.index + close[0].length, id);
    const here = { ...within, line: written.above + within.line };
    problems.report(here, `expected a space after "${close[0]}", got none`, 'type one: without it nothing is read');
    return WRONG;
  }
  const yaml = openYaml(at.file, written.text, problems, lang, written.above);
  return yaml === null ? WRONG : where(yaml);
}

/** The step's own place first. */
function drawnIn(read: LightWhere, heading: string, atlas: Atlas): readonly Located<string>[] {
  const { at, place, places } = read;
  const own = at === null ? (place === null ? [] : [place]) : [atlas.add(place ?? { value: heading, at: at.at }, at)];
  const named = at === null ? [...own, ...places] : places;
  const found = named.flatMap((name) => atlas.find(name) ?? []);
  return at === null ? found : [...own, ...found];
}

function viewOf(read: LightWhere, layers: readonly Located<string>[], sketched: Sketched, atlas: Atlas): ViewSpec {
  const fit = read.fit === null ? layers : read.fit.value.flatMap((name) => atlas.find(name) ?? []);
  const extent = read.fit === null ? thin(sketched.extent) : [];
  if (read.hold === true || fit.length + extent.length === 0) return { kind: 'hold' };
  return {
    kind: 'fit',
    places: { value: fit, at: read.fit?.at ?? read.here },
    extent,
    maxZoom: read.zoom,
    turn: { bearing: read.bearing, pitch: read.pitch },
  };
}

/** A step with a depth for its camera: its author's as far as the ground has a map, else that of what it holds. */
function deepened(step: StepSpec, { atlas, problems }: Tools, ground: MapGround): StepSpec {
  const { value: view, at } = step.view;
  if (view.kind !== 'fit') return step;
  const { places, extent, maxZoom: asked } = view;
  const deepest = atlas.deepest(places.value, extent, ground);
  if (asked !== null && asked.value <= deepest) return step;
  if (asked !== null)
    problems.warn(
      asked.at,
      `expected a zoom of at most ${deepest}, as deep as there is a map of what the step shows, got ${asked.value}`,
      ground.tiles === undefined
        ? `it stops at ${deepest}; a PMTiles file in the story's folder brings a map that goes deeper`
        : `it stops at ${deepest}: the story's PMTiles file reaches no deeper there`,
    );
  const value = asked === null ? atlas.depth(places.value, extent, ground) : deepest;
  return { ...step, view: { value: { ...view, maxZoom: { value, at: asked?.at ?? step.here } }, at } };
}
