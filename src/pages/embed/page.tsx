import type { JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import { hostPolicy } from '../../core/embed/host-policy.ts';
import { defaultOptions, FORMS, type Form } from '../../core/embed/kinds.ts';
import { OEMBED_PATH } from '../../core/embed/oembed.ts';
import { oembedLink, type SnippetsAround, snippetsOf } from '../../core/embed/snippets.ts';
import type { Story } from '../../core/story.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { EN } from '../../strings/en.ts';
import { DocumentFoot } from '../../views/document/document-foot.tsx';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { ours } from '../../views/in-language.ts';
import { UNTRANSLATED } from '../../views/untranslated.ts';

interface EmbedPageProps {
  readonly story: Story;
  readonly moment: Moment;
  readonly snippets: SnippetsAround;
  /** Whether the address in the snippets is the site's own. */
  readonly known: boolean;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

const words = EN_EMBED;

/** Code to be copied whole; who has no mouse scrolls it with keys. */
function Code({ code, label }: { readonly code: string; readonly label: string }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of keys
    <section class="embed-code" aria-label={label} tabIndex={0}>
      <pre class="to-copy" {...UNTRANSLATED}>
        <code>{code}</code>
      </pre>
    </section>
  );
}

/** One form with a snippet for each way, as it is without any choice. */
function Ready({ form, snippets }: { readonly form: Form; readonly snippets: SnippetsAround }): JSX.Element {
  const id = `form-${form}`;
  const ways = snippetsOf(snippets, defaultOptions(form, snippets.story.steps[0].id));
  return (
    <section class="document-part" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.forms[form]}</h2>
      <p>{words.about[form]}</p>
      {ways.map(({ way, code, once }) => (
        <>
          <h3>{words.ways[way]}</h3>
          <p>{words.aboutWay[way]}</p>
          {once === null ? null : (
            <>
              <p>{words.once}:</p>
              <Code code={once} label={words.once} />
              <p>{words.each}:</p>
            </>
          )}
          <Code code={code} label={words.codeOf(`${words.forms[form]}, ${words.ways[way]}`)} />
        </>
      ))}
      {form === 'scroll' ? <p>{words.onlyScript}</p> : null}
    </section>
  );
}

interface ListProps {
  readonly id: string;
  readonly heading: string;
  readonly list: readonly string[];
}

function List({ id, heading, list }: ListProps): JSX.Element {
  return (
    <section class="document-part" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <ul class="texts">
        {list.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function Policies({ site }: { readonly site: string }): JSX.Element {
  const { policies } = words;
  return (
    <section class="document-part" id="policy" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{policies.heading}</h2>
      <p>{policies.about}</p>
      {(['loader', 'iframe'] as const).map((way) => (
        <>
          <p>{policies[way]}</p>
          <pre class="to-copy" {...UNTRANSLATED}>
            <code data-policy={way}>{hostPolicy(site, way)}</code>
          </pre>
        </>
      ))}
      <p>{policies.integrity}</p>
    </section>
  );
}

function Counting(): JSX.Element {
  const { counting } = words;
  return (
    <section class="document-part" id="counting" aria-labelledby="counting-heading">
      <h2 id="counting-heading">{counting.heading}</h2>
      <p>{counting.about}</p>
      <ul class="texts">
        {counting.events.map(([event, when, detail]) => (
          <li key={event}>
            <code {...UNTRANSLATED}>{event}</code>: {when} {counting.detail}: {detail}.
          </li>
        ))}
      </ul>
      <pre class="to-copy" {...UNTRANSLATED}>
        <code>{counting.example}</code>
      </pre>
    </section>
  );
}

function Oembed({ snippets, known }: { readonly snippets: SnippetsAround; readonly known: boolean }): JSX.Element {
  const { oembed } = words;
  return (
    <section class="document-part" id="oembed" aria-labelledby="oembed-heading">
      <h2 id="oembed-heading">{oembed.heading}</h2>
      {known ? (
        <>
          <p>{oembed.about}</p>
          <pre class="to-copy" {...UNTRANSLATED}>
            <code>{oembedLink(snippets)}</code>
          </pre>
          <p>
            {oembed.answer} <a href={`${snippets.site}${OEMBED_PATH}`}>{`${snippets.site}${OEMBED_PATH}`}</a>
          </p>
        </>
      ) : (
        <p>{oembed.none}</p>
      )}
    </section>
  );
}

/** How the story comes into somebody's page. With its script the forms become one to be chosen and seen. */
export function EmbedPage({ story, moment, snippets, known, lang, root }: EmbedPageProps): JSX.Element {
  return (
    <div class="document data-page embed-page">
      <DocumentHead href={root} title={moment.title}>
        <p {...ours(lang)}>{EN.about.version(story.meta.version)}</p>
      </DocumentHead>
      <main {...ours(lang)}>
        <h1>{words.title}</h1>
        <p class="deck">{words.deck}</p>
        <div id="builder" />
        <div id="ready">
          {known ? null : <p class="notice">{words.placeholder(snippets.site)}</p>}
          {FORMS.map((form) => (
            <Ready key={form} form={form} snippets={snippets} />
          ))}
        </div>
        <Policies site={snippets.site} />
        <Counting />
        <List id="keeps" {...words.keeps} />
        <List id="promise" {...words.promise} />
        <List id="legal" {...words.legal} />
        <Oembed snippets={snippets} known={known} />
      </main>
      <DocumentFoot story={story} moment={moment} lang={lang} root={root} />
    </div>
  );
}
