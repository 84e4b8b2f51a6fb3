import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { aboutOf } from '../../core/cite/about.ts';
import { footnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { structuredStory } from '../../core/cite/structured.ts';
import { textIn } from '../../core/language/text.ts';
import { mapStory } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { SCHEMES, THEMES } from '../../core/theme/themes.ts';
import { EN } from '../../strings/en.ts';
import { ArticleHead } from '../article-head.tsx';
import { dataElement } from '../data-element.tsx';
import type { Rendered } from '../rendered.ts';
import { Page } from './page.tsx';

export interface Around {
  /** The address at which the story will stand, with a slash at its end; null: not known, and no canonical link. */
  readonly site: string | null;
  /** What each step's map shows, in words, by its id. */
  readonly alts: ReadonlyMap<string, string>;
  /** What a reader is to know of this edition of the story, such as that it has no moving map; null: nothing. */
  readonly notice: string | null;
}

const html = (node: VNode): string => renderToString(node);

/** Renders the whole story to HTML. */
export function renderReader(story: Story, lang: string, { site, alts, notice }: Around): Rendered {
  const { meta } = story;
  const title = textIn(meta.title, lang);
  const about = aboutOf(story, lang);
  const map = mapStory(story, lang);
  const first = story.steps[0]?.id ?? 'start';
  const head = html(
    <ArticleHead
      name={`${title} · ${EN.site}`}
      description={about}
      title={title}
      story={null}
      url={site}
      site={site}
      step={first}
      alt={alts.get(first) ?? ''}
      card={meta.card === null ? null : { picture: meta.card, lang }}
    >
      {SCHEMES.map((scheme) => (
        <meta name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={THEMES[scheme].paper} />
      ))}
    </ArticleHead>,
  );
  const footnotes = footnoteNumbers(story, lang);
  const body = html(
    <Page story={story} map={map} lang={lang} alts={alts} footnotes={footnotes} site={site} notice={notice} t={EN} />,
  );
  const data = dataElement(structuredStory(story, lang, { site, description: about }));
  return { head: head + data, body: body + dataElement(map, 'story-data') };
}
