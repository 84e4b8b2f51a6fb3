import { describe, expect, test } from 'vitest';
import { checkStory } from '../../site/check-story.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { formatProblem, formatWarning } from '../../src/core/read/problem.ts';
import type { Story } from '../../src/core/story.ts';
import { diskWith } from '../core/read/on-the-ground.ts';
import { once } from '../once.ts';
import { altsOf } from '../the-page.ts';
import { LESS, lessFiles } from './parts.ts';
import { ALL, toyFiles } from './toys.ts';

const files = toyFiles(ALL);
const geography = once(() => loadGeography(diskAt('.')));

async function checked(slug: string, text?: string) {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`stories/${slug}/`));
  const disk = diskWith(text === undefined ? Object.fromEntries(own) : { [`stories/${slug}/story.md`]: text });
  const { result } = await checkStory(disk, slug, geography());
  const problems = result.ok ? [] : result.problems.map(formatProblem);
  return { problems, warnings: result.warnings.map(formatWarning), story: result.ok ? result.story : null };
}

async function right(slug: string, text?: string): Promise<Story> {
  const { problems, story } = await checked(slug, text);
  expect(problems).toEqual([]);
  if (story === null) throw new Error('expected a story');
  return story;
}

describe('a story that is not ours passes the check:', () => {
  const short = process.env['LONG'] === undefined;
  test.each(short ? ALL.filter((name) => name !== 'hundred-steps') : ALL)('%s', async (name) => {
    await right(name);
  });

  test('one at the edge of the map, and one from end to end of a continent: what a camera moves by, it still holds', async () => {
    await right('edge', '---\ntitle: At the edge\n---\n\n## A town\nplace: Lisbon\n\nWords.\n');
    await right('ends', '---\ntitle: From end to end\n---\n\n## Both\nplaces: [Lisbon, Moscow]\n\nWords.\n');
  });

  test('one that is told all around the world: across 180° its camera takes the shorter way', async () => {
    const corners = 'places:\n  - { name: A corner, at: [-22, 8] }\n  - { name: The other, at: [100, 75] }';
    const far = [`---\ntitle: Far apart\n${corners}\n---`, '## Both\nplaces: [A corner, The other]\n\nWords.'];
    await right('far', far.join('\n\n'));
    await right('across', '---\ntitle: Across\n---\n\n## Both\nplaces: [Suva, Lima]\n\nWords.\n');
  });

  test('one that looks closer than there is ground: it says which command makes it', async () => {
    const close = '---\ntitle: Close\n---\n\n## Here\nplace: Lima\nzoom: 7.5\n\nWords.\n';
    expect((await checked('close', close)).problems).toEqual([
      'stories/close/story.md:6:1: expected a view within the part of the map that is drawn as close as zoom 7 and closer, got one that reaches beyond it in every map; help: run npm run geodata -- close, which makes the map that is missing, or give it a zoom below 7',
    ]);
  });
});

test('a town that the map does not know is told how it gets a point, and not taken for another', async () => {
  const text = '---\ntitle: Far\n---\n\n## There\nplace: Mecca\nplaces: [Nantes, Warsaww]\n\nWords.\n';
  const { problems } = await checked('far', text);
  expect(problems.filter((problem) => /Mocha|Naples/.test(problem))).toEqual([]);
  expect(problems.join('\n')).toContain('did you mean "Warsaw"?');
  expect(problems.join('\n')).toContain('over the story, under places, - { name: Nantes, at: [longitude, latitude] }');
});

test('emoji in a title, in headings and in what is told are warned of, and keep no story from being built', async () => {
  const { problems, warnings } = await checked('emoji');
  expect(problems).toEqual([]);
  for (const picture of ['🍎', '🌙']) expect(warnings.filter((warning) => warning.includes(picture))).not.toEqual([]);
});

test('of a pale map on which nothing has a name a listener is told just that', async () => {
  const story = await right('notice');
  expect(altsOf(story).get('what-was-said')).toBe('A pale map, on which nothing is marked.');
});

describe('the small checked story passes the check', () => {
  test.each(LESS)('%s', async (name) => {
    const { result } = await checkStory(diskWith(lessFiles([name])), name, geography());
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([]);
  });
});
