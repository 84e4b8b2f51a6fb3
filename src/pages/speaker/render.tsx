import { renderToString } from 'preact-render-to-string';
import { aboutOf } from '../../core/cite/about.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import type { Rendered } from '../rendered.ts';
import type { TeachingAround } from '../teaching-around.ts';
import { SpeakerPage } from './page.tsx';

/** The speaker's own page: text, notes, what comes next, and the time. */
export function renderSpeaker(story: Story, lang: string, { alts, site, root, teaching }: TeachingAround): Rendered {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = renderToString(
    <>
      <title>{`${EN_PRESENT.speakerTitle} · ${title} · ${EN.site}`}</title>
      <meta name="description" content={typographic(aboutOf(story, lang), lang)} />
      <meta name="robots" content="noindex" />
    </>,
  );
  const body = renderToString(
    <SpeakerPage story={story} teaching={teaching} alts={alts} lang={lang} site={site} root={root} />,
  );
  return { head, body };
}
