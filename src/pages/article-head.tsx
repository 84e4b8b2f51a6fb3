import type { ComponentChildren, JSX } from 'preact';
import { OEMBED_PATH } from '../core/embed/oembed.ts';
import type { StepPicture } from '../core/step.ts';
import { ShareTags } from './share-tags.tsx';

interface Props {
  /** What a window and a search engine call the page. */
  readonly name: string;
  readonly description: string;
  /** Of what the page tells. */
  readonly title: string;
  /** The story's title, of a page that tells a part of it; null: the page is the story. */
  readonly story: string | null;
  /** The address of the page, and that of the site; null: not known. */
  readonly url: string | null;
  readonly site: string | null;
  /** The step whose picture is shown, and what the picture shows, in words. */
  readonly step: string;
  readonly alt: string;
  /** The picture that is shown instead, and the language of the page; null: none. */
  readonly card: { readonly picture: StepPicture; readonly lang: string } | null;
  readonly children?: ComponentChildren;
}

/** The head of a page that tells: its name, what a card of it shows, and where an article finds how to embed it. */
export function ArticleHead({ name, children, ...shared }: Props): JSX.Element {
  const { description, url, title } = shared;
  return (
    <>
      <title>{name}</title>
      <meta name="description" content={description} />
      {children}
      <ShareTags kind="article" {...shared} />
      {url === null ? null : (
        <link rel="alternate" type="application/json+oembed" href={`${url}${OEMBED_PATH}`} title={title} />
      )}
    </>
  );
}
