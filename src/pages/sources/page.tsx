import type { JSX } from 'preact';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_SOURCES } from '../../strings/sources.ts';
import { amongSources } from '../../views/addresses.ts';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { Statements } from '../../views/evidence/statements.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** Every statement of every report, in the order of its lines: what each citation of the story leads to. */
export function SourcesPage({ story, lang, root }: Props): JSX.Element {
  return (
    <div class="document accounts">
      <DocumentHead href={root} title={typographic(textIn(story.meta.title, lang), lang)} />
      <main>
        <h1>{EN_SOURCES.title}</h1>
        <p class="deck">{EN_SOURCES.about(story.sources.length, story.claims.size)}</p>
        <p>{EN.sources.notReproduced}</p>
        <nav class="accounts-contents" aria-label={EN_SOURCES.contents}>
          <ul>
            {story.sources.map(({ id, short }) => (
              <li key={id}>
                <a href={`#source-${id}`}>{typographic(capital(textIn(short, lang)), lang)}</a>
              </li>
            ))}
            <li>
              <a href="#places-heading">{EN.places.heading}</a>
            </li>
          </ul>
        </nav>
        <Statements story={story} lang={lang} to={amongSources(root)} t={EN} />
      </main>
      <footer class="document-foot">
        <p>
          <a href={`${root}#sources`}>{EN_SOURCES.back}</a>
        </p>
      </footer>
    </div>
  );
}
