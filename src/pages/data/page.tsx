import type { JSX } from 'preact';
import { bibtex } from '../../core/cite/bibtex.ts';
import type { Moment } from '../../core/cite/moment.ts';
import type { Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { apart } from '../../views/evidence/addresses.ts';
import { AllCorrections } from '../../views/evidence/corrections.tsx';
import type { WeighedFile } from './around.ts';
import { Dictionary } from './dictionary.tsx';
import { FilesTable } from './files-table.tsx';

export interface DataPageProps {
  readonly story: Story;
  readonly files: readonly WeighedFile[];
  /** The data as they are cited. */
  readonly moment: Moment;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

function Cite({ moment }: DataPageProps): JSX.Element {
  const { cite } = EN_DATA.page;
  return (
    <section class="document-part cite" id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{cite.heading}</h2>
      <p class="to-copy">{EN_PAGES.cite.sentence(moment)}</p>
      <p>
        {cite.link}: <a href={moment.url ?? './'}>{moment.url ?? cite.thisPage}</a>
      </p>
      <h3>{cite.bibtex}</h3>
      <pre class="to-copy">
        <code>{bibtex(moment)}</code>
      </pre>
    </section>
  );
}

function Licences(): JSX.Element {
  const { licences, licencesFile } = EN_DATA.page;
  return (
    <section class="document-part" id="licences" aria-labelledby="licences-heading">
      <h2 id="licences-heading">{licences.heading}</h2>
      <p>{licences.words}</p>
      <p>{licences.shapes}</p>
      <p>{licences.texts}</p>
      <p>
        <a href="licences.md" download>
          {licencesFile}
        </a>
      </p>
    </section>
  );
}

/** The data to take away: every file, what is in it, what its fields mean, how to cite it. */
export function DataPage(props: DataPageProps): JSX.Element {
  const { story, files, moment, lang, root } = props;
  const { page } = EN_DATA;
  return (
    <div class="document data-page">
      <header class="document-head">
        <p>
          <a href={root}>{moment.title}</a>
        </p>
        <p>{EN.about.version(story.meta.version)}</p>
      </header>
      <main>
        <h1>{page.title}</h1>
        <p class="deck">{page.about}</p>
        <p class="read-story">
          <a href="fact-sheet/">{page.factSheet}</a>
        </p>
        <section class="document-part" id="download" aria-labelledby="download-heading">
          <h2 id="download-heading">{page.filesHeading}</h2>
          <FilesTable files={files} />
          <h3>{page.notes.heading}</h3>
          <ul class="texts">
            {page.notes.list.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <Dictionary />
        <Cite {...props} />
        <Licences />
        <section class="document-part" id="corrections" aria-labelledby="corrections-heading">
          <h2 id="corrections-heading">{EN.corrections.heading}</h2>
          <AllCorrections story={story} lang={lang} t={EN} to={apart(root, new Map(), (id) => `${root}step/${id}/`)} />
          <p>
            {EN.about.report} {story.meta.contact}.
          </p>
        </section>
      </main>
      <footer class="document-foot">
        <p>
          {moment.author} · {EN.about.published(story.meta.published)}, {EN.about.updated(story.meta.updated)} ·{' '}
          {textIn(story.meta.licence, lang)}
        </p>
        <p>
          <a href={`${root}handout/`}>{EN_PAGES.handout.toPrint}</a>
        </p>
      </footer>
    </div>
  );
}
