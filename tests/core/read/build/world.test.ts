import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../src/core/kinds.ts';
import { problemsOf, storyOf } from '../input.ts';

const world = (from: string, to: string) => ({ 'world.yaml': [from, to] }) as const;
const said = (from: string, to: string): string => problemsOf(world(from, to)).join('\n');

describe('the voices of a story', () => {
  it('stand in the order of its file, the reporters last, each with its letter and a colour', () => {
    expect(storyOf().voices.map(({ id, letter, colour, sort }) => `${id} ${letter} ${colour} ${sort}`)).toEqual([
      'poland-eu E 1 side',
      'belarus-russia B 2 side',
      'iraq I 3 side',
      'others O 4 others',
      'people P 5 people',
      'reporter R reporter reporter',
    ]);
  });

  it('are others and people where it names none', () => {
    const plain = storyOf({
      'world.yaml': 'kinds: [crossing, flight, diplomacy, count, condition]'.replace(
        /(\w+)(?=[,\]])/g,
        (id) => `{ id: ${id}, name: { en: ${id} } }`,
      ),
      'actors.yaml': `- { id: guard, name: { en: The border guard }, variants: [guards], role: agency, voice: others }
- { id: minister, name: { en: The minister }, role: person, voice: others }
- { id: radio-24, name: { en: Radio 24 }, variants: [Group of Seven], role: media, voice: others }
`,
    });
    expect(plain.voices.map(({ id }) => id)).toEqual(['others', 'people', 'reporter']);
  });

  it('may call its reporters otherwise', () => {
    const { voices } = storyOf(world('voices:\n', 'reporter: { name: { en: the authors }, letter: A }\nvoices:\n'));
    expect(voices.at(-1)).toMatchObject({ id: 'reporter', name: { en: 'the authors' }, letter: 'A' });
  });

  it('have colours of their own where these are seen and told apart', () => {
    const [first] = storyOf(world('letter: E,', 'letter: E, colour: { light: "#125a5c", dark: "#57b5a2" },')).voices;
    expect(first?.paint).toEqual({ light: '#125a5c', dark: '#57b5a2' });
  });

  it.each([
    [
      'a second with the same letter',
      'letter: B',
      'letter: E',
      'expected a letter of its own, got "E", which is that of poland-eu',
    ],
    [
      'the letter of the reporters',
      'letter: B',
      'letter: R',
      'expected a letter of its own, got "R", which is that of the reporters',
    ],
    ['two letters', 'letter: B', 'letter: BR', 'expected one letter, got "BR"'],
    ['that of the reporters', 'id: iraq,', 'id: reporter,', 'expected a voice of actors, got that of reporters'],
    [
      'an answer of nobody',
      'answers: [poland-eu]',
      'answers: [poland]',
      'expected a voice, one of poland-eu, belarus-russia, iraq, others, people, got "poland"',
    ],
    [
      'a sixth',
      'kinds:\n',
      '  - { id: six, name: { en: Six }, letter: S }\nkinds:\n',
      "expected at most 5 voices beside the reporters', got 6",
    ],
    [
      'a colour that is no colour',
      'letter: E,',
      'letter: E, colour: { light: red, dark: "#57b5a2" },',
      'expected a colour as "#125a5c", got "red"',
    ],
    [
      'one that is hardly read',
      'letter: E,',
      'letter: E, colour: { light: "#c0c0ff", dark: "#57b5a2" },',
      'expected a colour that is read on',
    ],
    [
      'one that is too near to another',
      'letter: E,',
      'letter: E, colour: { light: "#5a1c67", dark: "#57b5a2" },',
      'expected a colour that is told from that of belarus-russia',
    ],
    [
      'one that only some eyes tell apart',
      'letter: E,',
      'letter: E, colour: { light: "#006010", dark: "#57b5a2" },',
      'for eyes with',
    ],
    ['a name that is misspelt', 'voices:\n', 'voises: []\nvoices:\n', 'did you mean "voices"?'],
  ])('cannot be %s', (_what, from, to, words) => {
    expect(said(from, to)).toContain(words);
    expect(said(from, to)).toMatch(/^stories\/small\/(?:world|actors)\.yaml:\d+:\d+/);
  });
});

describe('kinds and roles', () => {
  it('are the story’s own; of roles every story has some', () => {
    expect(storyOf().kinds.map(({ id }) => id)).toEqual(['crossing', 'flight', 'diplomacy', 'count', 'condition']);
    const own = storyOf({
      'world.yaml': [
        'kinds:\n',
        'roles: [{ id: ferryman, name: { en: ferryman }, words: [ferryman, skipper] }]\nkinds:\n',
      ],
      'actors.yaml': ['role: agency', 'role: ferryman'],
    });
    expect(own.roles.map(({ id }) => id)).toEqual([...ROLES.map(({ id }) => id), 'ferryman']);
    expect([...own.actors.values()][0]?.role).toBe('ferryman');
  });

  it('are named where they are not there', () => {
    expect(said('id: flight, name: { en: Flights }', 'id: voyage, name: { en: Voyages }')).toContain(
      'expected a kind, one of crossing, voyage, diplomacy, count, condition, got "flight"',
    );
    expect(said('id: flight, name: { en: Flights }', 'id: report, name: { en: Reports }')).toContain(
      'expected a kind of statements, got report',
    );
    expect(said('kinds:\n', 'roles: [{ id: person, words: [person] }]\nkinds:\n')).toContain(
      "expected a role of the story's own, got person",
    );
    expect(problemsOf({ 'actors.yaml': ['role: agency', 'role: agent'] }).join()).toContain(
      'got "agent"; help: did you mean "agency"?',
    );
  });
});

describe('the small map', () => {
  const having = (locator: string) => world('kinds:\n', `locator: ${locator}\nkinds:\n`);

  it('is the story’s own, and there is none where it has none', () => {
    expect(storyOf().locator).toBeNull();
    expect(storyOf(having('{ center: [24, 53], zoom: 3, names: [{ country: POL, at: [19, 52] }] }')).locator).toEqual({
      center: [24, 53],
      zoom: 3,
      names: [{ country: 'POL', at: [19, 52] }],
    });
  });

  it.each([
    [
      'a country that the map lacks',
      '{ center: [24, 53], zoom: 3, names: [{ country: PLO, at: [19, 52] }] }',
      'got "PLO"; help: did you mean',
    ],
    ['a zoom from which it is no help', '{ center: [24, 53], zoom: 9 }', 'expected a number from 0 to 6, got 9'],
    ['no middle', '{ zoom: 3 }', 'expected a point as [longitude, latitude]'],
  ])('cannot have %s', (_what, locator, words) => {
    expect(problemsOf(having(locator)).join()).toContain(words);
  });
});

it('a file that cannot be read is told once, and what leans on it is not', () => {
  expect(problemsOf({ 'world.yaml': 'voices: [' })).toHaveLength(1);
});
