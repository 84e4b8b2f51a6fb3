import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_NOTICES } from '../../strings/notices.ts';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { ours } from '../../views/in-language.ts';
import { pageHead } from '../page-head.tsx';
import type { Rendered } from '../rendered.ts';
import type { StepPageAround } from '../step/render.tsx';
import { NOTICES_FILE, NOTICES_PATH, type Notice, type NoticesAround } from './notice.ts';

const idOf = ({ name }: Notice): string => `notice-${name.replaceAll(/[^a-z0-9]+/g, '-')}`;

function NoticePart({ notice }: { notice: Notice }): JSX.Element {
  const id = idOf(notice);
  return (
    <section class="document-part" aria-labelledby={id}>
      <h2 id={id}>
        {notice.name} {notice.version}
      </h2>
      <p>{notice.licence}</p>
      <pre class="to-copy" lang="en">
        {notice.text}
      </pre>
    </section>
  );
}

/** The notices of all that others made and the site holds: whole without scripts. */
export function renderNotices(story: Story, lang: string, around: StepPageAround & NoticesAround): Rendered {
  const { site, root, notices } = around;
  const title = typographic(textIn(story.meta.title, lang), lang);
  const head = pageHead({
    title: `${EN_NOTICES.title} · ${title}`,
    description: EN_NOTICES.description(title),
    path: NOTICES_PATH,
    site,
    story,
    lang,
  });
  const body = renderToString(
    <div class="document notices-page">
      <DocumentHead href={root} title={title} />
      <main {...ours(lang)}>
        <h1>{EN_NOTICES.title}</h1>
        <p class="deck">{EN_NOTICES.about}</p>
        {notices.length === 0 ? (
          <p>{EN_NOTICES.none}</p>
        ) : (
          <p>
            <a href={`${root}${NOTICES_FILE}`}>{EN_NOTICES.file}</a>
          </p>
        )}
        {notices.map((notice) => (
          <NoticePart key={notice.name} notice={notice} />
        ))}
      </main>
    </div>,
  );
  return { head, body };
}
