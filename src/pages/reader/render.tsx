import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { noteNumbers } from '../../core/cite/note-numbers.ts';
import { OEMBED_PATH } from '../../core/embed/oembed.ts';
import { textIn } from '../../core/language/text.ts';
import { mapStory } from '../../core/picture/map-story.ts';
import { sheetPath } from '../../core/still/crops.ts';
import type { Story } from '../../core/story.ts';
import { SCHEMES, THEMES } from '../../core/theme/themes.ts';
import { EN } from '../../strings/en.ts';
import { POLICY } from '../policy.ts';
import { Page } from './page.tsx';

/** The parts of the reader's page that the build fills in. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}

export interface Around {
  /** The address at which the story will stand, with a slash at its end; null: not known, and no canonical link. */
  readonly site: string | null;
  /** What each step's map shows, in words, by its id. */
  readonly alts: ReadonlyMap<string, string>;
  /** Whether the page carries its policy. */
  readonly policy: boolean;
}

const html = (node: VNode): string => renderToString(node);

/** Renders the whole story to HTML. Data for scripts come as JSON that cannot end the element that holds it. */
export function renderReader(story: Story, lang: string, { site, alts, policy }: Around): Rendered {
  const { meta } = story;
  const title = textIn(meta.title, lang);
  const deck = textIn(meta.deck, lang);
  const map = mapStory(story, lang);
  const data = JSON.stringify(map).replaceAll('<', '\\u003c');
  const head = html(
    <>
      {policy ? <meta http-equiv="Content-Security-Policy" content={POLICY} /> : null}
      <title>{`${title} · ${EN.site}`}</title>
      <meta name="description" content={deck} />
      <meta name="color-scheme" content="light dark" />
      {SCHEMES.map((scheme) => (
        <meta name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={THEMES[scheme].paper} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={deck} />
      <meta property="og:type" content="article" />
      {site === null ? null : (
        <>
          <link rel="canonical" href={site} />
          <link rel="alternate" type="application/json+oembed" href={`${site}${OEMBED_PATH}`} title={title} />
          <meta property="og:url" content={site} />
          <meta property="og:image" content={`${site}${sheetPath(story.steps[0]?.id ?? 'start', 'card', 'png')}`} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>,
  );
  const body = html(
    <Page story={story} map={map} lang={lang} alts={alts} notes={noteNumbers(story, lang)} site={site} t={EN} />,
  );
  return { head, body: `${body}<script type="application/json" id="story-data">${data}</script>` };
}
