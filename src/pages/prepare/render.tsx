import { renderToString } from 'preact-render-to-string';
import type { Moment } from '../../core/cite/moment.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { PREPARE_PATH } from '../../core/pack/contents.ts';
import type { Story } from '../../core/story.ts';
import type { Teaching } from '../../core/teaching.ts';
import { EN_PREPARE } from '../../strings/prepare.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import { PreparePage } from './page.tsx';

interface Around {
  /** The address of the site, with a slash at its end; null: not known. */
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly teaching: Teaching | null;
}

/** The page by which a teacher stores the story before a lesson. */
export function renderPrepare(story: Story, lang: string, { site, root, teaching }: Around): Rendered {
  const { meta } = story;
  const title = typographic(textIn(meta.title, lang), lang);
  const url = site === null ? null : `${site}${PREPARE_PATH}`;
  const moment: Moment = {
    id: 'prepare',
    author: textIn(meta.byline, lang),
    heading: EN_PREPARE.title,
    title,
    version: meta.version,
    published: meta.days?.updated ?? null,
    url,
  };
  const head = pageHead({
    title: `${EN_PREPARE.title} · ${title}`,
    description: EN_PREPARE.description(title),
    path: PREPARE_PATH,
    site,
    story,
    lang,
  });
  const lessons = teaching?.lessons.map(({ minutes }) => minutes) ?? [];
  const page = <PreparePage story={story} moment={moment} lessons={lessons} lang={lang} root={root} />;
  return { head, body: renderToString(page) };
}
