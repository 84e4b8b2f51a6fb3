import { renderToString } from 'preact-render-to-string';
import { checkList } from '../../core/cite/check-list.ts';
import type { Moment } from '../../core/cite/moment.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import type { DataPageAround } from './around.ts';
import { CHECK_WORDS } from './check-words.ts';
import { FactSheet } from './fact-sheet.tsx';
import { DataPage } from './page.tsx';

const titleOf = (story: Story, lang: string): string => typographic(textIn(story.meta.title, lang), lang);

/** The data as they are cited: a part of the story, of its version and day. */
function momentOfData({ meta }: Story, title: string, lang: string, url: string | null): Moment {
  const { version, days, byline } = meta;
  const heading = EN_DATA.page.cite.what;
  return { id: 'data', author: textIn(byline, lang), heading, title, version, published: days?.updated ?? null, url };
}

/** The page of the data to take away. */
export function renderDataPage(story: Story, lang: string, { files, site, root }: DataPageAround): Rendered {
  const title = titleOf(story, lang);
  const url = site === null ? null : `${site}data/`;
  const { page } = EN_DATA;
  const moment = momentOfData(story, title, lang, url);
  return {
    head: pageHead({
      title: `${page.title} · ${title}`,
      description: page.description(title),
      path: 'data/',
      site,
      story,
      lang,
    }),
    body: renderToString(<DataPage story={story} files={files} moment={moment} lang={lang} root={root} />),
  };
}

/** The story sentence by sentence, for whoever checks it. */
export function renderFactSheet(story: Story, lang: string, { alts, site, root }: StepPageAround): Rendered {
  const title = titleOf(story, lang);
  const { sheet } = EN_DATA;
  const checks = checkList(story, lang, CHECK_WORDS);
  return {
    head: pageHead({
      title: `${sheet.title} · ${title}`,
      description: sheet.description(title),
      path: 'data/fact-sheet/',
      site,
      story,
      lang,
    }),
    body: renderToString(<FactSheet story={story} checks={checks} alts={alts} lang={lang} root={root} />),
  };
}
