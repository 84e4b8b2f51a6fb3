import { Window } from 'happy-dom';

/** What WordPress leaves of the answer of a provider whom it does not know: wp_filter_oembed_result(). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML as it comes out of there: elements and attributes that are not on the list are gone, texts stay. */
export function afterWordPress(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const out = (node: (typeof document.body.childNodes)[number]): string => {
    const inner = [...node.childNodes].map(out).join('');
    if (node.nodeType === node.TEXT_NODE) return escaped(node.textContent ?? '');
    const allowed = ALLOWED[node.nodeName];
    if (allowed === undefined) return inner;
    const { attributes } = node as unknown as Element;
    const kept = [...attributes].filter(({ name }) => allowed.includes(name));
    const name = node.nodeName.toLowerCase();
    return `<${name}${kept.map((each) => ` ${each.name}="${escaped(each.value)}"`).join('')}>${inner}</${name}>`;
  };
  return [...document.body.childNodes].map(out).join('');
}
