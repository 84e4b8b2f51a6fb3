import { expect, it, test } from 'vitest';
import { nameIndex, plainName, saidOf, sayingsOf, speakers } from '../../../src/core/accounts/sayings.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();

it('finds a person and a place by every name that the texts have for them', () => {
  const index = nameIndex(story, 'en');
  const leads = (name: string): readonly string[] =>
    index.filter((entry) => entry.name === name).map(({ anchor }) => anchor);
  for (const name of ['Lukashenka', 'Alyaksandr', 'Lukashenko', 'Alexander Lukashenko'])
    expect(leads(name), name).toContain('actor-lukashenko');
  for (const name of ['Natalya Eismont', 'Natalia Eismont', 'Natallya Eismont'])
    expect(leads(name), name).toEqual(['actor-eismont']);
  expect(leads('BelTA')).toEqual(['actor-belta']);
  expect(leads('Irbil')).toEqual(['place-erbil']);
  expect(leads('Sokolka')).toEqual(['place-sokolka']);
});

it('lists names by the alphabet, without their articles', () => {
  const names = nameIndex(story, 'en').map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(names.filter((name) => /^the /i.test(name))).toEqual([]);
  expect(plainName('the European Union')).toBe('European Union');
});

test('everybody whom a claim names as speaker or relay is among the speakers, with all that they say', () => {
  const listed = new Set(speakers(story, 'en').map(({ id }) => id));
  let said = 0;
  for (const id of listed) {
    const { says, via } = sayingsOf(story, id);
    expect(says.length + via.length, id).toBeGreaterThan(0);
    said += says.length;
  }
  const all = [...story.claims.values()].flatMap(({ says }) => says.filter((id) => id !== 'reporter'));
  expect(said).toBe(all.length);
});

test('what is said of a place are the claims that name it', () => {
  const counted = [...story.places.keys()].reduce((sum, id) => sum + saidOf(story, id).length, 0);
  expect(counted).toBe([...story.claims.values()].filter(({ place }) => place !== null).length);
});
