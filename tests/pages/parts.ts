// A story as it is, and with parts of it taken away, each as its author would have written it.

import { upFrom } from '../../site/editions/edition.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import type { MediaFile } from '../../src/core/read/media-file.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { readStory } from '../../src/core/read/read-story.ts';
import type { Story } from '../../src/core/story.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { once } from '../once.ts';
import { NOTHING_BESIDE } from '../the-page.ts';
import { type Page, pageAround, SITE } from './pages.ts';

const disk = diskAt('.');
const geography = once(() => loadGeography(disk));

/** A story of one file. Throws with every problem where it is wrong. */
export function lightStory(text: string, slug = 'light', media: readonly MediaFile[] = []): Story {
  const read = readStory({ [`stories/${slug}/story.md`]: text }, slug, geography(), { media });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.story;
}

/** The steps of a story of one file that tells in all that may stand in one. */
export const MORE_THAN_PARAGRAPHS = `
Before it begins:

- there is a list.

## A town
place: Warsaw

In short.

### What is to be seen

- A river, which is *broad*
  1. a bridge
  2. another
- A [tower](place:warsaw)

3. It is the third.

> The river was here first.
>
> Nobody asked it.
> — [A boatman](https://example.org/boatman)

> Nobody knows who said this.

### Who lives there

| Year | People | |
|:-----|-------:|:-:|
| 1900 | 686,000 | all |
| 2000 | 1,672,000 | |
`;

/** Parts that a story may lack, each as it is taken away from one that has all. */
export const WITHOUT: Readonly<Record<string, (story: Story) => Story>> = {
  'a notice': (story) => ({ ...story, meta: { ...story.meta, notice: null } }),
  'a deck': (story) => ({ ...story, meta: { ...story.meta, deck: null } }),
  'a day of its own': (story) => ({ ...story, meta: { ...story.meta, days: null } }),
  'an address for errors': (story) => ({ ...story, meta: { ...story.meta, contact: null } }),
  days: (story) => ({ ...story, axis: null, steps: story.steps.map((step) => ({ ...step, time: null })) }),
  corrections: (story) => ({ ...story, corrections: [] }),
  charts: (story) => ({ ...story, steps: story.steps.map((step) => ({ ...step, chart: null })) }),
  callouts: (story) => ({ ...story, steps: story.steps.map((step) => ({ ...step, callouts: [] })) }),
  routes: (story) => ({ ...story, steps: story.steps.map((step) => ({ ...step, routes: [] })) }),
  'a map of all events': (story) => ({ ...story, parts: { ...story.parts, events: false } }),
};

/** Pages that show most of what a story has. */
export const MOST_TOLD: readonly string[] = [
  '',
  'step/flight/',
  'handout/',
  'present/',
  'frame/',
  'embed/',
  'accounts/',
];

const withoutLessons = (story: Story): Story => ({ ...story, parts: { ...story.parts, lessons: false } });

function rendered(story: Story, some?: readonly string[]) {
  const { lang } = story;
  const alts = stepAlts(story, loadGazetteer(disk, lang, mapStory(story, lang)), lang, ALT_EN);
  const pages = pagesOf(story, null).filter(({ path }) => some?.includes(path) ?? true);
  return pages.map(({ path, attributes, render }) => {
    const root = upFrom(path);
    const given = { ...NOTHING_BESIDE, alts, site: SITE, root, teaching: null, where: [] };
    return { path, attributes, root: root || './', ...render(story, lang, given) };
  });
}

/** What stands in some pages of a story without lessons, under their paths. */
export const bodiesWritten = (story: Story, some: readonly string[]): ReadonlyMap<string, string> =>
  new Map(rendered(withoutLessons(story), some).map(({ path, body }) => [path, body]));

/** Every page of a story without lessons, under its path, as the build writes it. */
export const pagesWritten = (story: Story): ReadonlyMap<string, Page> =>
  new Map(
    rendered(withoutLessons(story)).map(({ path, attributes, root, head, body }): readonly [string, Page] => [
      path,
      pageAround({ head, body }, root, attributes, story.lang).page,
    ]),
  );
