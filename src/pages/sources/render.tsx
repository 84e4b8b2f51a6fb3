import { renderToString } from 'preact-render-to-string';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_SOURCES } from '../../strings/sources.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import { SourcesPage } from './page.tsx';

/** The page of the sources: whole without scripts. */
export function renderSources(story: Story, lang: string, { site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = pageHead({
    title: `${EN_SOURCES.title} · ${title}`,
    description: EN_SOURCES.description(title),
    path: 'sources/',
    site,
    story,
    lang,
  });
  return { head, body: renderToString(<SourcesPage story={story} lang={lang} root={root} />) };
}
