import { autop } from '@wordpress/autop';
import { Window } from 'happy-dom';
import sanitizeHtml from 'sanitize-html';

// What systems leave of HTML that an author pastes: their own lists, as data, or their own code.

/** `$allowedposttags` and the global attributes of WordPress 7.0 (wp-includes/kses.php), as far as snippets could have them. */
const WORDPRESS_TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  blockquote: ['cite'],
  br: [],
  div: ['align'],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  h2: ['align'],
  h3: ['align'],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
  li: ['align', 'value'],
  p: ['align'],
  section: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  ul: ['type'],
};
const WORDPRESS_GLOBAL = ['aria-label', 'class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'];

/** Styles that WordPress leaves (`safecss_filter_attr`), of those that snippets have. */
const WORDPRESS_STYLES = /^(?:border|height|margin|max-width|min-height|padding|width):/;

type Node = InstanceType<typeof Window>['document']['childNodes'][number];

/** HTML after a filter of elements and attributes: what is not on the list is gone, texts stay. */
function filtered(html: string, kept: (tag: string, name: string) => boolean, tags: (tag: string) => boolean): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const clean = (node: Node): void => {
    for (const child of [...node.childNodes]) clean(child);
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as unknown as Element;
    const tag = element.tagName.toLowerCase();
    if (!tags(tag)) {
      element.replaceWith(...element.childNodes);
      return;
    }
    for (const name of element.getAttributeNames()) if (!kept(tag, name)) element.removeAttribute(name);
  };
  for (const child of [...document.body.childNodes]) clean(child);
  return document.body.innerHTML;
}

/** What WordPress saves of a post whose author has no right to every HTML: wp_kses_post(). */
export const forWordPressAuthors = (html: string): string =>
  filtered(
    html,
    (tag, name) =>
      WORDPRESS_GLOBAL.includes(name) || name.startsWith('data-') || (WORDPRESS_TAGS[tag]?.includes(name) ?? false),
    (tag) => tag in WORDPRESS_TAGS,
  ).replaceAll(/ style="([^"]*)"/g, (_all, style: string) => {
    const left = style.split(';').filter((rule) => WORDPRESS_STYLES.test(rule.trim()));
    return left.length === 0 ? '' : ` style="${left.join(';')}"`;
  });

/** What the classic editor makes of it on top: paragraphs of its own. */
const withWordPressParagraphs = (html: string): string => autop(html);

/** As it comes: it takes pictures, data attributes and classes away. */
export const bySanitizeHtml = (html: string): string => sanitizeHtml(html);

/** A system that takes every data attribute away, and nothing else of a snippet. */
const withoutData = (html: string): string =>
  filtered(
    html,
    (_tag, name) => !name.startsWith('data-'),
    (tag) => tag !== 'script' && tag !== 'iframe',
  );

/** A reader of feeds, or a mail, that shows no picture. */
export const withoutPictures = (html: string): string =>
  filtered(
    html,
    () => true,
    (tag) => !['script', 'iframe', 'picture', 'source', 'img', 'amp-iframe', 'amp-img'].includes(tag),
  );

/** A page builder that puts a box around every block of a section or of the element itself. */
function inBoxes(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  for (const block of [...document.querySelectorAll('section, [data-borderline] > p')]) {
    const box = document.createElement('div');
    box.className = 'builder-block';
    block.replaceWith(box);
    box.append(block);
  }
  return document.body.innerHTML;
}

export const FILTERS = {
  'WordPress, for authors': forWordPressAuthors,
  'WordPress, classic editor': (html: string) => withWordPressParagraphs(forWordPressAuthors(html)),
  'sanitize-html': bySanitizeHtml,
  'a system without data attributes': withoutData,
  'a builder with boxes': inBoxes,
} as const;
