import { renderToString } from 'preact-render-to-string';
import { EN } from '../strings/en.ts';

interface Head {
  /** Of the page, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** The address of the page; null: not known. */
  readonly url: string | null;
}

/** What the head of a page of ours says of it: its name, what it holds, and where it stands. */
export const pageHead = ({ title, description, url }: Head): string =>
  renderToString(
    <>
      <title>{`${title} · ${EN.site}`}</title>
      <meta name="description" content={description} />
      {url === null ? null : <link rel="canonical" href={url} />}
    </>,
  );
