import { renderToString } from 'preact-render-to-string';
import type { Moment } from '../../core/cite/moment.ts';
import { toldStory } from '../../core/embed/told.ts';
import { textIn } from '../../core/language/text.ts';
import type { Story } from '../../core/story.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { dataElement } from '../data-element.tsx';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import { type EmbedPageAround, PLACEHOLDER } from './around.ts';
import { EmbedPage } from './page.tsx';
import { DATA_ID, type EmbedData } from './page-data.ts';
import { TOLD_WORDS } from './told-words.ts';
import { snippetsAround } from './words.ts';

/** The page by which newsrooms take the story into theirs. */
export function renderEmbedPage(
  story: Story,
  lang: string,
  { alts, site, root, integrity, release }: EmbedPageAround,
): Rendered {
  const { meta } = story;
  const told = toldStory(story, lang, alts, TOLD_WORDS);
  const data: EmbedData = { story: told, site, integrity, release };
  const url = site === null ? null : `${site}embed/`;
  const moment: Moment = {
    id: 'embed',
    author: textIn(meta.byline, lang),
    heading: EN_EMBED.title,
    title: told.title,
    version: meta.version,
    published: meta.days?.updated ?? null,
    url,
  };
  const head = pageHead({
    title: `${EN_EMBED.title} · ${told.title}`,
    description: EN_EMBED.description(told.title),
    path: 'embed/',
    site,
    story,
    lang,
  });
  const snippets = snippetsAround(data, site ?? PLACEHOLDER, null);
  const body = renderToString(
    <EmbedPage story={story} moment={moment} snippets={snippets} known={site !== null} lang={lang} root={root} />,
  );
  return { head, body: body + dataElement(data, DATA_ID) };
}
