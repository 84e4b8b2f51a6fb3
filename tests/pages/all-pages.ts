import { upFrom } from '../../site/editions/edition.ts';
import { diskAt } from '../../site/input/disk.ts';
import { whereMaps } from '../../site/where/maps.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { once } from '../once.ts';
import { around, NOTHING_BESIDE } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { type Page, pageAround, SITE } from './pages.ts';

/** What each page is made of, with its path and what its root has of attributes. */
const written = once(() => {
  const story = theStory();
  const teaching = theTeaching();
  const { alts } = around(story);
  const where = whereMaps(story, teaching.where, diskAt('.'));
  return pagesOf(story, teaching).map(({ path, attributes, render }) => {
    const root = upFrom(path);
    const given = { ...NOTHING_BESIDE, alts, site: SITE, root, teaching, where };
    return { path, attributes, rendered: render(story, 'en', given), root: root || './' };
  });
});

/** Every page of the site as the build writes it, under its path; the reader's is ''. */
export const allPages = (): ReadonlyMap<string, Page> =>
  new Map(written().map(({ path, attributes, rendered, root }) => [path, pageAround(rendered, root, attributes).page]));

/** What a person reads on it, or hears, but for code to copy: its words, names of what has none, alternatives. */
export function wordsOf(page: Page): string {
  for (const element of page.querySelectorAll('script, style, pre, textarea, .checksum')) element.remove();
  const named = [...page.querySelectorAll('[alt], [title], [aria-label]')].map((element) =>
    ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  return [page.title, page.body.textContent, ...named].join(' \n ').replace(/\s+/g, ' ');
}
