// What a page of ours must never hold, whatever texts it is made of. Works on any parser's document.

interface AnyElement {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}
interface AnyDocument {
  querySelectorAll(selector: string): Iterable<AnyElement>;
}

/** Elements that no page and no picture of ours has, in small letters. */
const NEVER = new Set(
  'iframe object embed base form input textarea marquee template video audio foreignobject animate set math style'.split(
    ' ',
  ),
);
const DATA = ['application/json', 'application/ld+json'];
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'content']);
const RUNS = /^(?:javascript|vbscript|data:text)/i;
/** An address as browsers read it: past spaces and control characters. */
const bare = (address: string): string => [...address].filter((letter) => letter > ' ').join('');

/** What stands in a document that could run, a line for each. Our own scripts come from files of the site. */
export function runs(page: AnyDocument): readonly string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const found: string[] = [];
    const window = tag === 'base' && !element.hasAttribute('href'); // where links open, and nothing else
    if (NEVER.has(tag) && !window) found.push(`<${tag}>`);
    if (tag === 'script') {
      const own = DATA.includes(element.getAttribute('type') ?? '') && !element.hasAttribute('src');
      const entry = /^(?:\.\.?\/)+(?:assets\/[\w-]+|embed\.\d+)\.js$/.test(element.getAttribute('src') ?? '');
      if (!own && !entry) found.push('<script>');
    }
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`<${tag} ${name}>`);
      if (name === 'style' || name === 'srcdoc') found.push(`<${tag} ${name}>`);
      if (tag !== 'meta' && ADDRESSES.has(name.toLowerCase()) && RUNS.test(bare(value)))
        found.push(`<${tag} ${name}="${value}">`);
      if (name === 'http-equiv' && value !== 'Content-Security-Policy') found.push(`<${tag} ${name}="${value}">`);
    }
    return found;
  });
}
