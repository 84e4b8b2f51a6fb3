import { renderToString } from 'preact-render-to-string';
import { footnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import { Handout } from './page.tsx';

/** The whole story as one document to print. */
export function renderHandout(story: Story, lang: string, { alts, site, root }: StepPageAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = pageHead({
    title: EN_PAGES.handout.title(title),
    description: EN_PAGES.handout.description(title),
    path: 'handout/',
    site,
    story,
    lang,
  });
  const footnotes = footnoteNumbers(story, lang);
  return {
    head,
    body: renderToString(
      <Handout story={story} footnotes={footnotes} alts={alts} lang={lang} site={site} root={root} />,
    ),
  };
}
