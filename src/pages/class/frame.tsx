import type { ComponentChildren, JSX } from 'preact';
import { momentOf } from '../../core/cite/moment.ts';
import { textIn } from '../../core/language/text.ts';
import { PREPARE_PATH } from '../../core/pack/contents.ts';
import type { Story, Text } from '../../core/story.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { DocumentFoot } from '../../views/document/document-foot.tsx';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { LinkOnPaper } from '../../views/print/print-end.tsx';
import { said } from './lesson-parts.ts';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly root: string;
  readonly title: string;
  /** The site's address, for the way back from paper to the story; not given, or null: there is none. */
  readonly site?: string | null;
  /** Other pages for class that this one leads to; pupils' pages lead to the story alone. */
  readonly links?: readonly { readonly href: string; readonly name: string }[];
  /** Whether it promises to be one sheet of paper, and is set closer there. */
  readonly oneSheet?: boolean;
  readonly children: ComponentChildren;
}

/** Texts of the lesson's, as a list. */
export function Texts({ texts, lang }: { readonly texts: readonly Text[]; readonly lang: string }): JSX.Element {
  return (
    <ul class="texts">
      {texts.map((text) => (
        <li key={textIn(text, lang)}>{said(text, lang)}</li>
      ))}
    </ul>
  );
}

/** What all pages for class have in common: the way to the story above, credit and licence below. */
export function ClassPage(props: Props): JSX.Element {
  const { story, lang, root, title, site = null, links = [], oneSheet = false, children } = props;
  const [opening] = story.steps;
  return (
    <div class={`document fact-sheet class-page${oneSheet ? ' one-sheet' : ''}`}>
      <DocumentHead href={root} title={said(story.meta.title, lang)}>
        {links.map(({ href, name }) => (
          <p key={href}>
            <a href={href}>{name}</a>
          </p>
        ))}
      </DocumentHead>
      <main>
        <h1>{title}</h1>
        {children}
        <LinkOnPaper site={site} lang={lang} />
      </main>
      {opening === undefined ? null : (
        <DocumentFoot story={story} moment={momentOf(story, opening, lang, null)} lang={lang} root={root} />
      )}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** Whether it stays on one sheet of paper: what is no longer than that. */
  readonly whole?: boolean;
  readonly children: ComponentChildren;
}

/** An address in full, for paper: a link there is only a word. */
export function PaperAddress({ site, path }: { readonly site: string | null; readonly path: string }): JSX.Element {
  return (
    <span class="print-only paper-address" translate={false}>
      {` ${site ?? ''}${path}`}
    </span>
  );
}

/** The ways back that pages for teachers have: to all that there is for class, and to what is needed without a network. */
export const waysBack = (root: string): readonly { readonly href: string; readonly name: string }[] => [
  { href: `${root}class/`, name: EN_CLASS.home.title },
  { href: `${root}${PREPARE_PATH}`, name: EN_CLASS.home.prepare },
];

/** A part with its heading. */
export function Part({ id, title, whole = false, children }: PartProps): JSX.Element {
  return (
    <section class={`document-part${whole ? ' whole' : ''}`} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}

/** Lines to write on, with a pen. */
export function Lines({ count }: { count: number }): JSX.Element {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div key={index.toString()} class="write" />
      ))}
    </>
  );
}
