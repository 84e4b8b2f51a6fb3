import { renderToString } from 'preact-render-to-string';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { allEvents } from '../../core/picture/all-events.ts';
import { mapStory } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { EN_EXPLORE } from '../../strings/explore.ts';
import { dataElement } from '../data-element.tsx';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import { Explore } from './page.tsx';

/** The page of all events, whole without scripts; for them the data of its map. */
export function renderExplore(story: Story, lang: string, { alts, site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const map = allEvents(story, mapStory(story, lang));
  const still = story.steps.at(-2)?.id ?? 'start'; // the end, where every event is drawn
  const head = pageHead({
    title: `${EN_EXPLORE.title} · ${title}`,
    description: EN_EXPLORE.description(title),
    path: 'explore/',
    site,
    story,
    lang,
  });
  const body = renderToString(
    <Explore story={story} map={map} lang={lang} alt={alts.get(still) ?? ''} still={still} root={root} />,
  );
  return { head, body: body + dataElement(map, 'story-data') };
}
