import { renderToString } from 'preact-render-to-string';
import { aboutOf } from '../../core/cite/about.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { dataElement } from '../data-element.tsx';
import type { Rendered } from '../rendered.ts';
import type { TeachingAround } from '../teaching-around.ts';
import { interludesOf, plansOf } from './interludes.ts';
import { PresentPage } from './page.tsx';
import { WORDS_ID, wordsOf } from './words.ts';

/** The story for a wall, whole without scripts. */
export function renderPresent(story: Story, lang: string, { alts, site, root, teaching }: TeachingAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = renderToString(
    <>
      <title>{`${EN_PRESENT.title} · ${title} · ${EN.site}`}</title>
      <meta name="description" content={typographic(aboutOf(story, lang), lang)} />
      <meta name="robots" content="noindex" />
      {site === null ? null : <link rel="canonical" href={site} />}
    </>,
  );
  const lessons = plansOf(teaching);
  const body = renderToString(
    <PresentPage
      story={story}
      title={`${EN_PRESENT.title}: ${title}`}
      lessons={lessons}
      interludes={interludesOf(story, teaching)}
      asks={(teaching?.where.length ?? 0) > 0}
      alts={alts}
      lang={lang}
      site={site}
      root={root}
    />,
  );
  return { head, body: body + dataElement(wordsOf(story, lang), WORDS_ID) };
}
