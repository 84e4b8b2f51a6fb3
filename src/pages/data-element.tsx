import { renderToString } from 'preact-render-to-string';

/** Data of a page for its scripts, which no text in them can end. Without `id` they are for those who read pages by machine. */
export function dataElement(data: unknown, id?: string): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return renderToString(
    id === undefined ? (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
    ) : (
      <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />
    ),
  );
}
