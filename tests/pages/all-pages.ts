import { diskAt } from '../../site/input/story-files.ts';
import { whereMaps } from '../../site/where/maps.ts';
import { morePagesOf, rootFrom } from '../../src/pages/more-pages.ts';
import { around, thePage } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { type Page, pageAround, SITE } from './more-pages.ts';

/** Every page of the site as the build writes it, under its path; the reader's is ''. */
export function allPages(): ReadonlyMap<string, Page> {
  const story = theStory();
  const teaching = theTeaching();
  const { alts } = around(story);
  const where = whereMaps(story, teaching.where, diskAt('.'));
  const others = morePagesOf(story, teaching).map(({ path, step, render }): readonly [string, Page] => {
    const root = rootFrom(path);
    const more = { alts, site: SITE, root, files: [], integrity: null, release: null, teaching, where };
    return [path, pageAround(render(story, 'en', more), root, step).page];
  });
  return new Map([['', pageAround(thePage({ site: SITE }), './').page], ...others]);
}

/** What a person reads on it, or hears, but for code to copy: its words, names of what has none, alternatives. */
export function wordsOf(page: Page): string {
  for (const element of page.querySelectorAll('script, style, pre, textarea, .checksum')) element.remove();
  const named = [...page.querySelectorAll('[alt], [title], [aria-label]')].map((element) =>
    ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  return [page.title, page.body.textContent, ...named].join(' \n ').replace(/\s+/g, ' ');
}
