import { renderToString } from 'preact-render-to-string';
import { textIn } from '../core/language/text.ts';
import { typographic } from '../core/language/typography.ts';
import type { Story } from '../core/story.ts';
import { EN } from '../strings/en.ts';
import { ShareTags } from './share-tags.tsx';

interface Head {
  /** Of the page, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Where the page stands, from the site's root. */
  readonly path: string;
  /** The address of the site, with a slash at its end; null: not known. */
  readonly site: string | null;
  readonly story: Story;
  readonly lang: string;
}

/** What the head of a page of ours says of it: its name, what it holds, where it stands, and what a card of it shows. */
export const pageHead = ({ title, description, path, site, story, lang }: Head): string =>
  renderToString(
    <>
      <title>{`${title} · ${EN.site}`}</title>
      <meta name="description" content={description} />
      <ShareTags
        kind="website"
        title={title}
        description={description}
        story={typographic(textIn(story.meta.title, lang), lang)}
        url={site === null ? null : `${site}${path}`}
        site={site}
        step={story.steps[0]?.id ?? 'start'}
        alt={typographic(textIn(story.meta.title, lang), lang)}
      />
    </>,
  );
