import { describe, expect, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGazetteer } from '../../../site/input/gazetteer.ts';
import { altText } from '../../../src/core/alt/alt-text.ts';
import { factsOf, type Shown } from '../../../src/core/alt/read-frame.ts';
import { stepAlts } from '../../../src/core/alt/step-alts.ts';
import type { PlaceId, RouteId } from '../../../src/core/ids.ts';
import { saysOneOf } from '../../../src/core/language/says.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { frameAt } from '../../../src/core/picture/frame.ts';
import { type Gazetteer, NO_NAMES } from '../../../src/core/picture/gazetteer.ts';
import { PLAIN_LENS } from '../../../src/core/picture/lens.ts';
import { mapStory } from '../../../src/core/picture/map-story.ts';
import { planStory } from '../../../src/core/picture/plan.ts';
import { restOf } from '../../../src/core/picture/position.ts';
import { CROPS } from '../../../src/core/still/crops.ts';
import type { Story } from '../../../src/core/story.ts';
import { ALT_EN } from '../../../src/strings/alt.ts';
import { EN } from '../../../src/strings/en.ts';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';
import { type Changes, storyOf } from '../read/input.ts';
import { HAS_NAMES } from '../real-story.ts';
import { NAMES, named } from '../toy.ts';

/** Each step of a story at its rest, as the alternative is read off it. */
function shownIn(story: Story, gazetteer: Gazetteer): readonly Shown[] {
  const plan = planStory(mapStory(story, 'en'), CROPS.tablet, gazetteer);
  const last = story.steps.length - 1;
  return story.steps.map((_, index) => {
    const frame = frameAt(plan, restOf(index, last), PLAIN_LENS);
    return { story, lang: 'en', plan, frame, gazetteer };
  });
}

const nameOf = (story: Story, place: string): string => inEnglish(story.places.get(place as PlaceId)?.names) ?? place;

describe.runIf(HAS_NAMES)('the text of each step of our story', () => {
  const story = HAS_NAMES ? theStory() : storyOf();
  const gazetteer = HAS_NAMES ? loadGazetteer(diskAt('.'), 'en', mapStory(story, 'en')) : NAMES;
  const steps = shownIn(story, gazetteer).map((shown) => ({
    ...shown,
    id: shown.frame.step.id,
    alt: altText({ ...shown, words: ALT_EN }),
    facts: factsOf(shown),
  }));

  test('stands for every step, and begins with what the view is of', () => {
    const alts = stepAlts(story, gazetteer, 'en', ALT_EN);
    expect([...alts.keys()]).toEqual(story.steps.map(({ id }) => id));
    for (const { alt } of steps) expect(alt).toMatch(/^Map (of|from) .+\.$/);
  });

  test('names every mark, shape and lit country that the frame shows', () => {
    for (const { id, alt, plan, frame } of steps)
      for (const layer of Object.keys(frame.layers)) {
        const [mark, shape, lit] = [plan.marks.get(layer), plan.shapes.get(layer), plan.emphasis.get(layer)];
        const places = [mark?.place, lit?.place, ...(shape?.places ?? [])].filter((place) => place !== undefined);
        for (const place of places) expect(alt, `${id}: ${place}`).toContain(nameOf(story, place));
      }
  });

  test('names who tells of it, or says how many on each side where they are many', () => {
    for (const { id, alt, facts } of steps) {
      const named = [...facts.marked, ...facts.emphasized].flatMap(({ toldBy }) => toldBy);
      for (const { name, voice } of named) expect(alt, id).toContain(typographic(`by ${name ?? voice.name}`, 'en'));
      for (const voice of facts.voices) {
        const on = facts.speakers.filter((each) => each.voice.id === voice.id).length;
        if (facts.speakers.length > 8 && on > 0) expect(alt, id).toContain(EN.onSide(voice, on));
      }
    }
    expect(steps.some(({ facts }) => facts.speakers.length > 8)).toBe(true);
  });

  test('never says that a side speaks', () => {
    for (const { id, alt, facts } of steps) {
      const sides = facts.voices.filter(({ sort }) => sort === 'side');
      expect(sides).toHaveLength(3);
      for (const { name } of sides) expect(alt, id).not.toContain(`by ${name}`);
    }
  });

  const SIGN = { flown: 'route', travelled: 'way', closed: 'closed', restricted: 'restricted' } as const;
  test('says of every route from where to where, and whether it is closed', () => {
    for (const { id, alt, frame } of steps)
      for (const routeId of Object.keys(frame.routes)) {
        const route = story.routes.get(routeId as RouteId);
        for (const stop of route?.stops ?? []) expect(alt, id).toContain(nameOf(story, stop));
        expect(alt, id).toContain(EN.symbol[SIGN[route?.state ?? 'flown']]);
      }
  });

  test('gives the notes that found room, and no others', () => {
    for (const { id, alt, frame } of steps) {
      const shown = Object.keys(frame.callouts);
      for (const note of story.steps.flatMap(({ callouts }) => callouts)) {
        const text = typographic(inEnglish(note.text), 'en');
        expect(alt.includes(text), `${id}: ${text}`).toBe(shown.includes(note.id));
      }
    }
  });

  test('names nothing as marked that the frame does not show', () => {
    for (const { id, facts, plan, frame } of steps) {
      const shown = Object.keys(frame.layers).flatMap((layer) => [
        plan.marks.get(layer)?.place ?? [],
        plan.emphasis.get(layer)?.place ?? [],
        plan.shapes.get(layer)?.places ?? [],
      ]);
      const names = shown.flat().map((place) => nameOf(story, place));
      for (const { name } of [...facts.marked, ...facts.emphasized].flatMap(({ things }) => things))
        expect(names, id).toContain(name);
    }
  });

  test('does not name the places of other steps', () => {
    const all = [...story.places.values()].map(({ names }) => inEnglish(names)).sort((a, b) => b.length - a.length);
    for (const { id, alt, facts, plan, frame } of steps) {
      const written = Object.keys(frame.labels).map((label) => plan.labels.get(label)?.text.toLowerCase() ?? '');
      const inFacts = [
        ...[...facts.marked, ...facts.emphasized].flatMap(({ things }) => things.map(({ name }) => name)),
        ...facts.routes.flatMap(({ stops }) => stops.map(({ name }) => name)),
        ...facts.callouts.flatMap(({ on }) => on),
        facts.extent.subject?.name ?? '',
        facts.heaviestLine ?? '',
      ];
      const notes = facts.callouts.flatMap(({ texts }) => texts.map((each) => typographic(each, 'en')));
      const heard = [...facts.marked, ...facts.emphasized].flatMap(({ toldBy }) => toldBy);
      const speakers = [...heard, ...facts.denials.flatMap(({ by }) => by)].flatMap(({ name }) => name ?? []);
      const voices = [...facts.voices.map(EN.side), ...speakers.map((each) => typographic(each, 'en'))];
      const rest = [...inFacts, ...notes, ...voices]
        .sort((a, b) => b.length - a.length)
        .reduce((text, said) => (said === '' ? text : text.replaceAll(said, '')), alt);
      for (const name of all)
        if (!written.includes(name.toLowerCase())) expect(saysOneOf([name], rest), `${id}: ${name}`).toBe(false);
    }
  });

  test.each(['attempt-17', 'attempt-18'])('says of %s no more than that it was at the border', (step) => {
    const alt = steps.find(({ id }) => id === step)?.alt ?? '';
    expect(alt).toMatch(/^Map of the Poland–Belarus border, from /);
    expect(alt).toContain('Marked: the Poland–Belarus border as a whole, told of by');
    expect(alt).not.toMatch(
      /crossing|inference|part of the|Notes? on the Poland–Belarus border|Sokółka|Kuźnica|Grodno/,
    );
  });

  test('says what is inferred, and who denies', () => {
    const alts = new Map(steps.map(({ id, alt }) => [id as string, alt]));
    expect(alts.get('warehouse')).toContain('the warehouse (our inference) and the camp on the border, told of by');
    expect(alts.get('corridor')).toContain('Germany and the European Commission deny some of what is told of Germany.');
    expect(alts.get('flight')).toContain('runs from Minsk via Erbil to Baghdad');
  });

  test('says which part of the border the view is of', () => {
    const beginning = (step: string): string => steps.find(({ id }) => id === step)?.alt ?? '';
    expect(beginning('line')).toMatch(/^Map of the Poland–Belarus border, from Poznań in the west to /);
    expect(beginning('warehouse')).toMatch(/^Map of the northern part of the Poland–Belarus border, from /);
    expect(beginning('bug')).toMatch(/^Map of the southern part of the Poland–Belarus border, from /);
  });

  test('is written without slips', () => {
    for (const { id, alt } of steps) {
      expect(alt, id).not.toMatch(/\bthe the\b|\bThe the\b|['"]| {2}|\.\.|,,|undefined|null| [,.;:]/);
      expect(alt, id).not.toMatch(/[“”‘]/); // quotation marks are for the texts' words alone
      expect(alt.split(/\. (?=\p{Lu})/u).length, id).toBeLessThanOrEqual(9);
    }
  });
});

describe('a text read off a small map', () => {
  const minsk = named({ id: 'Minsk', at: [27.57, 53.9] });
  const SMALL: Gazetteer = { ...NAMES, names: [...NAMES.names, minsk] };

  const textOf = (step: string, changes: Changes = {}, gazetteer: Gazetteer = SMALL): string =>
    stepAlts(storyOf(changes), gazetteer, 'en', ALT_EN).get(step as never) ?? '';

  test('says how far it reaches, what is marked, who tells of it, who denies, and the note', () => {
    expect(textOf('crossing')).toBe(
      'Map from Poland in the west to Belarus in the east. Marked: Sokółka, a town the story names; the border as a whole (our inference), told of by the border guard and by the reporters. Some of what is told of the border is denied by the minister. Note on the border: About 500 people.',
    );
  });

  test('says that a stop of a route lies outside the map', () => {
    expect(textOf('flight')).toContain(
      'Marked: the airport, a place known exactly. A line with an arrowhead runs from the airport to Sokółka (outside this map): order of stops; the track flown is not known.',
    );
  });

  test('says that a route is closed, and not that it was flown', () => {
    const alt = textOf('flight', { 'routes.yaml': ['state: flown', 'state: closed'] });
    expect(alt).toContain('ends in a bar before Sokółka (outside this map): route closed.');
    expect(alt).not.toContain('arrowhead');
  });

  test('says of bare ground what the view is of', () => {
    expect(textOf('start')).toMatch(/^Map from .+\. Nothing is marked on it\.$/);
  });

  test('does not name what stands outside the picture', () => {
    const alt = textOf('flight', { 'story.yaml': ['layers: [airport]', 'layers: [airport, sokolka, iraq]'] });
    expect(alt).toContain('Marked: the airport, a place known exactly.');
    expect(alt).not.toContain('Iraq');
  });

  test('yields to that of the author, wholly', () => {
    const alt = textOf('crossing', {
      'story.yaml': [
        '    layers: [sokolka, attempt]\n',
        `    layers: [sokolka, attempt]\n    alt: { en: "Sokółka, and the guard's side" }\n`,
      ],
    });
    expect(alt).toBe('Sokółka, and the guard’s side');
  });

  test('that would name nothing is refused with the name of its step', () => {
    expect(() => textOf('start', {}, NO_NAMES)).toThrow('step start: expected a text that names something on its map');
  });
});

test('names are found as whole words, whatever their capitals, with or without their article', () => {
  expect(saysOneOf(['the Bug'], 'A stretch of the BUG.')).toBe(true);
  expect(saysOneOf(['the Bug'], 'Bugs everywhere')).toBe(false);
  expect(saysOneOf(['Poland–Belarus border'], 'On the Poland-Belarus border')).toBe(true);
  expect(saysOneOf(['Łomża'], 'łomża')).toBe(true);
  expect(saysOneOf(['–'], 'nothing – at all')).toBe(false);
  expect(saysOneOf([], 'Minsk')).toBe(false);
});
