import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckReport, checkReport } from '../../site/check-report.ts';
import { diskAt } from '../../site/input/disk.ts';
import type { StoryCounts } from '../../site/input/story-counts.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import { authoredCopy } from '../authored-copy.ts';

const { root, breakIn, whereIn } = authoredCopy();

const SLUG = 'belarus-border-2021';
const STORY = `stories/${SLUG}`;

const ask = (slugs: readonly string[], json: boolean): Promise<CheckReport> =>
  checkReport(diskAt(root()), { slugs, json, strict: false, own: false });
const check = (...slugs: readonly string[]): Promise<CheckReport> => ask(slugs, false);

interface Told extends Pick<CheckReport, 'passed' | 'wrong'> {
  readonly problems: readonly Problem[];
  readonly counts: readonly StoryCounts[];
}
async function told(slug: string): Promise<Told> {
  const { passed, wrong, out } = await ask([slug], true);
  return { passed, wrong, ...(JSON.parse(out.join('\n')) as Pick<Told, 'problems' | 'counts'>) };
}

test('what is wrong is told of every story, not of the first alone', async () => {
  for (const slug of ['one', 'two']) {
    mkdirSync(join(root(), 'stories', slug));
    writeFileSync(
      join(root(), 'stories', slug, 'story.md'),
      '---\ntitle: T\n---\n\n## A\nplace: Nowhere at all\n\nWords.\n',
    );
  }
  const { passed, wrong } = await check('one', 'two');
  expect(passed).toBe(false);
  expect(wrong.join('\n').match(/^stories\/(?:one|two)\/story\.md:6:\d+/gm)).toHaveLength(2);
});

test('a right story is counted, and passes', async () => {
  const { passed, out, wrong } = await check(SLUG);
  expect({ passed, wrong }).toEqual({ passed: true, wrong: [] });
  const stdout = out.join('\n');
  expect(stdout).toMatch(/^belarus-border-2021: \d+ steps, .+, no problems\n/);

  // Its words, its phrases and its sides are counted.
  for (const step of ['start', 'line', 'sources', 'all'])
    expect(stdout).toMatch(new RegExp(`^ +${step} +\\d+ +\\d+ +\\d+\\.\\d$`, 'm'));
  expect(stdout).toMatch(/^no-report \d+, one-report \d+, another-report \d+, a-third \d+, say \d+$/m);
  for (const side of ['poland-eu', 'belarus-russia', 'iraq', 'others', 'people'])
    expect(stdout).toMatch(new RegExp(`^ +${side} +\\d+ +\\d+ +\\d+ % +\\d+$`, 'm'));
  const json = await told(SLUG);
  expect(json.problems).toEqual([]);
  const [counts] = json.counts;
  expect(counts).toMatchObject({
    story: 'belarus-border-2021',
    prose: { phrases: { 'no-report': expect.any(Number) } },
  });
  expect(counts?.prose?.steps).toContainEqual(
    expect.objectContaining({ step: 'line', words: expect.any(Number), grade: expect.any(Number) }),
  );
  expect(counts?.sides?.map(({ side }) => side)).toContain('iraq');
});

test('the same is told to machines as JSON', async () => {
  breakIn(`${STORY}/text/en.md`, '[100 troops]', '[200 troops]');
  const { passed, wrong, problems } = await told(SLUG);
  expect({ passed, wrong }).toEqual({ passed: false, wrong: [] });
  expect(problems).toEqual([
    {
      file: `${STORY}/text/en.md`,
      ...whereIn(`${STORY}/text/en.md`, '[▸200 troops]'),
      path: 'neighbours',
      message: 'expected a figure of 001/estonia-100-troops (100 troops), got "200"',
      help: 'no claim has this figure: give the one that the claim has',
    },
  ]);
});

test('without the map its words are checked all the same', async () => {
  rmSync(join(root(), 'public/geo'));
  breakIn(`${STORY}/text/en.md`, '[100 troops]', '[200 troops]');
  const { problems } = await told(SLUG);
  expect(problems.map(({ file }) => file)).toEqual(['public/geo/far.json', `${STORY}/text/en.md`]);
});
