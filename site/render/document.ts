import { escaped } from '../../src/core/escaped.ts';
import { directionOf } from '../../src/core/language/direction.ts';

/** What stands around a page. Every text in it is HTML already, but for attributes. */
interface DocumentParts {
  readonly lang: string;
  /** Of the page's root element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly head: string;
  readonly body: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** Address of its icon. */
  readonly icon: string;
  /** null: none. */
  readonly policy: string | null;
  /** Links to style sheets and scripts, an element each: in the head, and at the end of the body. */
  readonly links: readonly string[];
  readonly last?: readonly string[];
}

const written = (attributes: DocumentParts['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** A whole page around what was rendered for it. */
export function documentAround({
  lang,
  attributes,
  head,
  body,
  root,
  icon,
  policy,
  links,
  last = [],
}: DocumentParts): string {
  const lines = [
    '<meta charset="utf-8">',
    ...(policy === null ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${icon}" type="image/svg+xml">`,
    head,
    ...links,
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}" data-root="${root}"${written(attributes)}>
  <head>
    ${lines.join('\n    ')}
  </head>
  <body>
    ${[body, ...last].join('\n    ')}
  </body>
</html>
`;
}
