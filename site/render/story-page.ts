import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import type { Story } from '../../src/core/story.ts';
import { type Teaching, withoutNotes } from '../../src/core/teaching.ts';
import type { Around, Rendered } from '../../src/pages/reader/render.tsx';
import { ALT_EN } from '../../src/strings/alt.ts';
import { loadGazetteer } from '../input/gazetteer.ts';
import { diskAt, loadStory, loadTeaching, SLUG } from '../input/story-files.ts';
import { loadModule } from '../load-module.ts';

const RENDER = '/src/pages/reader/render.tsx';
const LANG = 'en';

type Render = (story: Story, lang: string, around: Around) => Rendered;

/** The story, or an error that lists everything that is wrong with it, each with file, line and column. */
export function trusted(root: string): Story {
  const read = loadStory(diskAt(root), SLUG);
  if (read.ok) return read.story;
  throw new Error(`the story does not build:\n${read.problems.map(formatProblem).join('\n')}`);
}

/**
 * What teachers have beside the story, or an error that lists everything that is wrong with it; null where there is
 * none. With NOTES=none in the environment, without anything that pupils should not find.
 */
export function trustedTeaching(root: string, story: Story): Teaching | null {
  const read = loadTeaching(diskAt(root), story);
  if (!read.ok) throw new Error(`the lesson does not build:\n${read.problems.map(formatProblem).join('\n')}`);
  const { teaching } = read;
  return teaching !== null && process.env['NOTES'] === 'none' ? withoutNotes(teaching) : teaching;
}

/**
 * Fills index.html with the story, rendered: in development at each request, in the build once. The prose is HTML and
 * nothing else; scripts receive ids, geometry, views, routes and times.
 */
export function storyPage(): Plugin {
  let root = process.cwd();
  let server: ViteDevServer | undefined;
  const site = process.env['SITE_URL'] ?? null;

  const renderer = async (): Promise<Render> =>
    (await loadModule<{ renderReader: Render }>(root, RENDER, server)).renderReader;

  return {
    name: 'story-page',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (site === null && server === undefined) this.info('SITE_URL is not set: canonical links are left out');
    },
    configureServer(dev) {
      server = dev;
      for (const folder of ['stories', 'seeds', 'public/geo']) dev.watcher.add(`${root}/${folder}`);
      dev.watcher.on('change', (file) => {
        if (/^(stories|seeds|public\/geo)\//.test(relative(root, file))) dev.ws.send({ type: 'full-reload' });
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const story = trusted(root);
        const alts = stepAlts(story, loadGazetteer(diskAt(root), LANG), LANG, ALT_EN);
        // While developing, styles come as <style> elements, which the policy forbids.
        const around = { site, alts, policy: server === undefined };
        const { head, body } = (await renderer())(story, LANG, around);
        return html.replace('<!--story:head-->', () => head).replace('<!--story:body-->', () => body);
      },
    },
  };
}
