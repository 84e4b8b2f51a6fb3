import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { ActorId, ClaimRef } from '../../../src/core/ids.ts';
import { ROLES } from '../../../src/core/kinds.ts';
import { REGION } from '../../../src/core/picture/map-ground.ts';
import type { Chart } from '../../../src/core/step.ts';
import type { Actor, Claim, ClaimFigure, Story } from '../../../src/core/story.ts';
import { ChartView } from '../../../src/views/charts/chart.tsx';
import { FIGURE_STRINGS_EN } from '../../../src/views/charts/strings.ts';
import { kind, VOICES, voice } from '../../core/voices.ts';

export const T = FIGURE_STRINGS_EN;

export const ref = (text: string): ClaimRef => text as ClaimRef;
export const actorId = (text: string): ActorId => text as ActorId;

export const exact = (value: number): ClaimFigure => ({ kind: 'value', value, qualifier: 'exact', unit: 'people' });
export const about = (value: number): ClaimFigure => ({ kind: 'value', value, qualifier: 'about', unit: 'people' });
export const moreThan = (value: number): ClaimFigure => ({
  kind: 'value',
  value,
  qualifier: 'more-than',
  unit: 'people',
});
export const range = (min: number, max: number): ClaimFigure => ({ kind: 'range', min, max, unit: 'people' });
export const words = (text: string): ClaimFigure => ({ kind: 'words', words: text, unit: 'people' });

/** A claim of a reporter, unless told otherwise; its text is the first part of its name. */
export function claim(name: string, overrides: Partial<Omit<Claim, 'ref' | 'source'>> = {}): Claim {
  return {
    ref: ref(name),
    source: name.slice(0, 3),
    line: 1,
    anchor: 'words of the text',
    says: ['reporter'],
    via: [],
    stance: 'asserts',
    certainty: 'stated',
    answers: [],
    kind: kind('count'),
    statement: { en: `Statement of ${name}.` },
    figures: [],
    topic: null,
    place: null,
    placeInferred: false,
    when: null,
    note: null,
    ...overrides,
  };
}

function actor(id: string, name: string, role: string, side: string): Actor {
  return {
    id: actorId(id),
    name: { en: name },
    variants: [],
    role: role as Actor['role'],
    office: null,
    country: null,
    voice: voice(side),
  };
}

const ACTORS = [
  actor('guard', "Poland's border guard", 'agency', 'poland-eu'),
  actor('interfax', 'Interfax', 'agency', 'belarus-russia'),
  actor('eismont', 'Natalia Eismont', 'official', 'belarus-russia'),
  actor('woman', 'a woman who was flown home', 'person', 'people'),
  actor('kurdistan-24', 'Kurdistan 24', 'media', 'iraq'),
  actor('afp', 'AFP', 'agency', 'others'),
];

/** A story of these claims and two texts, with nothing else in it. */
export function storyOf(claims: readonly Claim[]): Story {
  const source = (id: string, label: string, short: string): Story['sources'][number] => ({
    id,
    file: `${id}.txt`,
    sha256: '',
    label: { en: label },
    short: { en: short },
    dateline: null,
    claims: claims.filter((claim) => claim.source === id),
  });
  return {
    lang: 'en',
    ground: REGION,
    countries: {},
    axis: null,
    voices: VOICES.map((each) => ({ ...each, name: { en: each.name }, answers: [] })),
    locator: null,
    kinds: [],
    roles: ROLES,
    parts: { statements: true, events: true, lessons: false },
    meta: {
      slug: 'test',
      title: { en: 'Test' },
      deck: { en: '' },
      byline: { en: '' },
      days: { published: '2026-01-01', updated: '2026-01-01' },
      version: '1.0.0',
      licence: { en: '' },
      contact: '',
      card: null,
      credits: [],
      notice: {
        text: { en: '' },
        step: 'a' as Story['steps'][number]['id'],
        skip: 'b' as Story['steps'][number]['id'],
      },
    },
    steps: [],
    prose: {},
    places: new Map(),
    routes: new Map(),
    drawings: new Map(),
    events: new Map(),
    actors: new Map(ACTORS.map((each) => [each.id, each])),
    topics: new Map(),
    sources: [
      source('000', 'A report datelined Sokółka', 'the Sokółka report'),
      source('001', 'A report with captions', 'the captions report'),
    ],
    claims: new Map(claims.map((each) => [each.ref, each])),
    corrections: [],
  };
}

/** The figure as HTML. */
export function drawn(
  kind: Chart['kind'],
  claims: readonly Claim[],
  overrides: Partial<Pick<Chart, 'words' | 'note' | 'title'>> = {},
): string {
  const figure: Chart = {
    kind,
    title: { en: 'Title' },
    note: null,
    claims: claims.map((each) => each.ref),
    words: [],
    ...overrides,
  };
  return render(h(ChartView, { chart: figure, story: storyOf(claims), lang: 'en', t: T }));
}

/** What a reader reads: the text without its elements. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Texts of the links to a claim. */
export const linksTo = (html: string, name: string): string[] =>
  [...html.matchAll(/<a class="claim" href="sources\/#claim-([^"]*)">(.*?)<\/a>/g)]
    .filter(([, anchor]) => anchor === name.replace('/', '-'))
    .map(([, , content]) => textOf(content ?? ''));
