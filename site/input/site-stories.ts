// Which stories a site has, and where each stands: stories/site.yaml, and the folders beside it.
import type { Problem } from '../../src/core/read/problem.ts';
import { didYouMean, Problems } from '../../src/core/read/problem.ts';
import { openYaml } from '../../src/core/read/yaml/node.ts';
import { located, object, optional, text, WRONG } from '../../src/core/read/yaml/schema.ts';
import type { Disk } from './disk.ts';
import { slugProblem, storySlugs } from './slugs.ts';
import { wrong } from './wrong.ts';

const SITE_FILE = 'stories/site.yaml';
/** Where the stories are listed while one of them is the front page. */
const LIST_PATH = 'stories/';

export interface SiteStory {
  readonly slug: string;
  /** The folder that it stands in, from the site's root, with a slash at its end; '': it is the front page. */
  readonly folder: string;
}

interface SiteStories {
  /** The front page first, then by name. */
  readonly stories: readonly SiteStory[];
  /** The path of the page that lists them; null: there is one story only. */
  readonly list: string | null;
}

type SiteResult =
  | { readonly ok: true; readonly read: SiteStories }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const shape = object({ front: optional(located(text), null) });

/** The stories of a site: the one alone is its front page, of several the one that site.yaml names, else none. */
export function loadSite(disk: Disk): SiteResult {
  const problems = new Problems();
  const slugs = storySlugs(disk);
  const there = disk.readFolder('stories').includes('site.yaml');
  const yaml = there ? openYaml(SITE_FILE, disk.readFile(SITE_FILE), problems) : null;
  const read = yaml === null ? WRONG : shape(yaml);
  const named = read === WRONG ? null : read.front;
  if (named !== null && !slugs.includes(named.value))
    problems.report(
      named.at,
      `expected the folder of a story, got ${JSON.stringify(named.value)}`,
      didYouMean(named.value, slugs) ?? 'name one that lies beside this file, or take the line out',
    );
  const front = named?.value ?? (there || slugs.length !== 1 ? null : (slugs[0] ?? null));
  for (const slug of slugs) {
    const taken = slug === front ? null : slugProblem(slug);
    const at = { file: `stories/${slug}`, line: 1, column: 1, path: '' };
    if (taken !== null) problems.report(at, taken, 'call it otherwise: it stands in addresses');
  }
  const found = problems.sorted();
  if (found.length > 0) return { ok: false, problems: found };
  const others = slugs.filter((slug) => slug !== front).map((slug): SiteStory => ({ slug, folder: `${slug}/` }));
  if (front === null) return { ok: true, read: { stories: others, list: '' } };
  const list = others.length === 0 ? null : LIST_PATH;
  return { ok: true, read: { stories: [{ slug: front, folder: '' }, ...others], list } };
}

/** The same. Throws with all that is wrong with it. */
export function trustedSite(disk: Disk): SiteStories {
  const site = loadSite(disk);
  if (site.ok) return site.read;
  throw wrong('the site', site.problems);
}

/** The story that is the front page; null: none is, or site.yaml is wrong. */
export function frontSlug(disk: Disk): string | null {
  const site = loadSite(disk);
  return site.ok ? (site.read.stories.find(({ folder }) => folder === '')?.slug ?? null) : null;
}
