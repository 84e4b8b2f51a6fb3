import { renderToString } from 'preact-render-to-string';
import { aboutOf } from '../../core/cite/about.ts';
import { POSTER_SIZE, POSTERS, posterPath } from '../../core/embed/addresses.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { ours, theirs } from '../../views/in-language.ts';
import type { Rendered } from '../rendered.ts';

interface ListedStory {
  readonly story: Story;
  readonly lang: string;
  /** What its opening's map shows, in words. */
  readonly alt: string;
  /** Where it stands, from the site's root. */
  readonly folder: string;
}

const PICTURE = POSTERS[1];

/** The stories of a site, each with its picture. `root` is the way to the site's root, with a slash at its end. */
export function renderStories(stories: readonly ListedStory[], root: string): Rendered {
  const { heading, about } = EN_PAGES.stories;
  const head = renderToString(
    <>
      <title>{`${heading} · ${EN.site}`}</title>
      <meta name="description" content={about} />
    </>,
  );
  const body = renderToString(
    <main class="document stories">
      <h1>{heading}</h1>
      <ul class="story-list">
        {stories.map(({ story, story: { meta }, lang, alt, folder }) => (
          <li key={meta.slug} {...theirs(lang)}>
            <img
              src={`${root}${folder}${posterPath('start', PICTURE)}`}
              alt={alt}
              {...ours(lang)}
              {...POSTER_SIZE}
              loading="lazy"
            />
            <h2>
              <a href={`${root}${folder}` || './'}>{typographic(textIn(meta.title, lang), lang)}</a>
            </h2>
            <p>{typographic(aboutOf(story, lang), lang)}</p>
            <p class="byline">{textIn(meta.byline, lang)}</p>
          </li>
        ))}
      </ul>
    </main>,
  );
  return { head, body };
}
