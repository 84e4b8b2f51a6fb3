import type { HostPage } from './serve.ts';
import { figureSnippet, loaderTag, STEPS, scrollSnippet } from './snippets.ts';

const WORDS = '<p>Words of the host, one after the other, as in any article that one reads in the morning.</p>';

const filler = (paragraphs: number): string => WORDS.repeat(paragraphs);

interface Parts {
  readonly head?: string;
  readonly attributes?: string;
  readonly body: string;
}

const page = ({ head = '', attributes = '', body }: Parts): string => `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const STYLE = `<style>
  body { margin: 0; font: 18px/1.5 serif; }
  main { max-width: 1000px; margin: auto; padding: 0 16px; }
  header { position: sticky; top: 0; z-index: 5; height: 60px; background: #ddd; }
  figure { margin: 0; } figure img { width: 100%; height: auto; }
</style>`;

/** An advertisement that comes when the reader is already on their way. */
const LATE = `<div id="ad"></div><script>
  addEventListener('scroll', function late() {
    if (scrollY < 1000) return;
    removeEventListener('scroll', late);
    document.getElementById('ad').style.height = '250px';
  });
</script>`;

/** Pages of the kinds that our embeds stand in. `site` is the story's address on its own origin, with a slash at its end. */
export function hostPages(site: string): Readonly<Record<string, HostPage>> {
  const loader = loaderTag(site);
  const around = (embed: string, wrap = ''): string =>
    `<main><h1>An article</h1>${filler(12)}<div ${wrap}>${embed}</div>${filler(30)}</main>${loader}`;
  const { origin } = new URL(site);
  return {
    article: {
      html: page({
        head: STYLE,
        body: `<header>The paper</header>${LATE}${around(scrollSnippet(site, 'top="60"'))}`,
      }),
    },
    stepper: { html: page({ head: STYLE, body: around(figureSnippet(site, 'stepper')) }) },
    unrolled: { html: page({ head: STYLE, body: around(figureSnippet(site, 'unrolled')) }) },
    card: { html: page({ head: STYLE, body: around(figureSnippet(site, 'card')) }) },
    overflow: {
      html: page({ head: STYLE, body: around(scrollSnippet(site), 'id="ancestor" style="overflow:hidden"') }),
    },
    transform: {
      html: page({ head: STYLE, body: around(scrollSnippet(site), 'id="ancestor" style="transform:translateX(0)"') }),
    },
    strict: {
      html: page({ body: `${filler(12)}${scrollSnippet(site)}${filler(20)}${loader}` }),
      headers: {
        'Content-Security-Policy': `default-src 'self'; frame-src ${origin}; script-src 'self' ${site}embed.2.js ${site}embed.2-part.js; img-src 'self' data: ${origin}; report-uri /none`,
      },
    },
    wordpress: {
      html: page({
        head: STYLE,
        body: around(
          `<iframe sandbox="allow-scripts" security="restricted" src="${site}frame/" width="600" height="480" title="The story"></iframe>`,
        ),
      }),
    },
    cards: {
      html: page({
        head: STYLE,
        body: `<main>${Array.from({ length: 20 }, (_, index) => figureSnippet(site, 'card', STEPS[index % 17])).join(WORDS)}${figureSnippet(site, 'stepper')}${figureSnippet(site, 'stepper', 'bug')}</main>${loader}`,
      }),
    },
    rtl: { html: page({ head: STYLE, attributes: 'dir="rtl"', body: around(scrollSnippet(site)) }) },
    dark: {
      html: page({
        head: `${STYLE}<style>body { background: #111; color: #eee; }</style>`,
        body: around(scrollSnippet(site, 'theme="dark"')),
      }),
    },
    plain: {
      html: page({
        head: STYLE,
        body: around(`<div data-borderline="stepper" data-src="${site}" data-step="bug" data-height="420">
          <p slot="poster">A story</p></div>`),
      }),
    },
    app: {
      html: page({
        head: STYLE,
        body: `<main id="app">${filler(3)}</main>${loader}<template id="story">${scrollSnippet(site)}${figureSnippet(site, 'stepper')}</template>`,
      }),
    },
    'first-loader': {
      html: page({
        head: STYLE,
        body: `<main>${filler(6)}${scrollSnippet(site)}${filler(6)}${figureSnippet(site, 'stepper')}${filler(20)}</main>${loaderTag(site, 1)}`,
      }),
    },
    // A dialogue locks the body while the root has an overflow of its own.
    dialogue: {
      html: page({
        head: `${STYLE}<style>html { overflow-y: scroll; } body.locked { overflow: hidden; }</style>`,
        attributes: '',
        body: around(scrollSnippet(site)),
      }),
    },
    // A reset of all margins, and a builder's box around each section.
    reset: {
      html: page({
        head: `${STYLE}<style>* { margin: 0; padding: 0; }</style>`,
        body: around(
          scrollSnippet(site)
            .replaceAll('<section', '<div class="box"><section')
            .replaceAll('</section>', '</section></div>'),
        ),
      }),
    },
    // Nothing of the snippet is left but a paragraph with a link.
    left: {
      html: page({
        head: STYLE,
        body: around(
          `<p><a href="${site}?embed=stepper&amp;theme=dark#bug"><strong>The line in the forest</strong></a><br><small>By us.</small></p>`,
        ),
      }),
    },
    'plain-unrolled': {
      html: page({
        head: STYLE,
        body: around(
          `<iframe src="${site}frame/unrolled/" width="600" height="500" title="The story" style="border:0"></iframe>`,
        ),
      }),
    },
    feed: { html: page({ body: scrollSnippet(site) }) },
  };
}
