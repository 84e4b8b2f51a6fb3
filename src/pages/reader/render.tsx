import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { mapStory } from '../../core/map-story.ts';
import type { Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { EN } from '../../strings/en.ts';
import { Page } from './page.tsx';

/** The parts of the reader's page that the build fills in. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}

const html = (node: VNode): string => renderToString(node);

/**
 * Renders the whole story to HTML. `site` is the address at which it will stand, with a slash at its end; without it
 * there is no canonical link. Data for scripts come as JSON that cannot end the element that holds it.
 */
export function renderReader(story: Story, lang: string, site: string | null): Rendered {
  const { meta } = story;
  const title = textIn(meta.title, lang);
  const deck = textIn(meta.deck, lang);
  const data = JSON.stringify(mapStory(story, lang)).replaceAll('<', '\\u003c');
  const head = html(
    <>
      <title>{`${title} · ${EN.site}`}</title>
      <meta name="description" content={deck} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={deck} />
      <meta property="og:type" content="article" />
      {site === null ? null : <link rel="canonical" href={site} />}
    </>,
  );
  const body = html(<Page story={story} lang={lang} t={EN} />);
  return { head, body: `${body}<script type="application/json" id="story-data">${data}</script>` };
}
