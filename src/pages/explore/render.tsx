import { renderToString } from 'preact-render-to-string';
import { allEvents } from '../../core/explore.ts';
import { mapStory } from '../../core/map-story.ts';
import type { Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import { EN } from '../../strings/en.ts';
import { EN_EXPLORE } from '../../strings/explore.ts';
import type { Rendered } from '../reader/render.tsx';
import type { StepPageAround } from '../step/render.tsx';
import { Explore } from './page.tsx';

/** The page of all events, whole without scripts; for them the data of its map, which cannot end their element. */
export function renderExplore(story: Story, lang: string, { alts, site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang));
  const map = allEvents(story, mapStory(story, lang));
  const still = story.steps.at(-2)?.id ?? 'start'; // the end, where every event is drawn
  const head = renderToString(
    <>
      <title>{`${EN_EXPLORE.title} · ${title} · ${EN.site}`}</title>
      <meta name="description" content={EN_EXPLORE.description(title)} />
      {site === null ? null : <link rel="canonical" href={`${site}explore/`} />}
    </>,
  );
  const body = renderToString(
    <Explore story={story} map={map} lang={lang} alt={alts.get(still) ?? ''} still={still} root={root} />,
  );
  const data = JSON.stringify(map).replaceAll('<', '\\u003c');
  return { head, body: `${body}<script type="application/json" id="story-data">${data}</script>` };
}
