import { expect, it } from 'vitest';
import { typographic } from '../../src/core/language/typography.ts';
import { EN } from '../../src/strings/en.ts';
import { inEnglish } from '../in-english.ts';
import { theStory } from '../the-story.ts';
import { allPages } from './all-pages.ts';

const story = theStory();
const pages = allPages();
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const sentence = (step: (typeof story.steps)[number]): string =>
  typographic(
    EN.unheard(
      step.unheard.map(({ who }) => inEnglish(who)),
      story.sources.length,
    ),
    'en',
  );
const steps = story.steps.filter(({ unheard }) => unheard.length > 0);

it('is said of a step once, in its section, on every page that tells it', () => {
  expect(steps.length).toBeGreaterThan(10);
  for (const path of ['', 'handout/', 'present/', 'speaker/', 'frame/', 'frame/unrolled/'])
    for (const step of story.steps) {
      const section = pages.get(path)?.getElementById(step.id);
      const said = [...(section?.querySelectorAll('.unheard') ?? [])].map(({ textContent }) => words(textContent));
      expect(said, `${path} ${step.id}`).toEqual(step.unheard.length === 0 ? [] : [sentence(step)]);
    }
});

it('stands under the prose and before the figure, so that it is read with what is told', () => {
  for (const path of ['', 'handout/', 'present/', 'speaker/'])
    for (const step of steps) {
      const line = pages.get(path)?.getElementById(step.id)?.querySelector('.unheard');
      expect(line?.previousElementSibling?.classList.contains('prose'), `${path} ${step.id}`).toBe(true);
    }
});

it('is said on the page of the step and on its card', () => {
  for (const step of steps)
    for (const path of [`step/${step.id}/`, `frame/card/${step.id}/`]) {
      const said = [...(pages.get(path)?.querySelectorAll('.unheard') ?? [])].map(({ textContent }) =>
        words(textContent),
      );
      expect(said, path).toEqual([sentence(step)]);
    }
});

it('is one of the things to check on the fact sheet', () => {
  for (const step of steps) {
    const items = [
      ...(pages.get('data/fact-sheet/')?.getElementById(step.id)?.querySelectorAll('ol.check > li') ?? []),
    ];
    const [item, ...others] = items.filter(({ textContent }) => words(textContent) === sentence(step));
    expect(item?.querySelector('.tick'), step.id).not.toBeNull();
    expect(item, step.id).toBeDefined();
    expect(others).toEqual([]);
  }
});
