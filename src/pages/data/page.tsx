import type { JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { apart } from '../../views/addresses.ts';
import { CiteMoment } from '../../views/document/cite-moment.tsx';
import { DocumentFoot } from '../../views/document/document-foot.tsx';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { AllCorrections } from '../../views/evidence/corrections.tsx';
import type { WeighedFile } from './around.ts';
import { Dictionary } from './dictionary.tsx';
import { FilesTable } from './files-table.tsx';

interface DataPageProps {
  readonly story: Story;
  readonly files: readonly WeighedFile[];
  /** The data as they are cited. */
  readonly moment: Moment;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
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
      <DocumentHead href={root} title={moment.title}>
        <p>{EN.about.version(story.meta.version)}</p>
      </DocumentHead>
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
        <Dictionary story={story} />
        <CiteMoment lang={lang} moment={moment} cite={{ ...page.cite, sentence: EN_PAGES.cite.sentence }} />
        <Licences />
        <section class="document-part" id="corrections" aria-labelledby="corrections-heading">
          <h2 id="corrections-heading">{EN.corrections.heading}</h2>
          <AllCorrections story={story} lang={lang} t={EN} to={apart(root, new Map(), (id) => `${root}step/${id}/`)} />
          <p>
            {EN.about.report} {story.meta.contact}.
          </p>
        </section>
      </main>
      <DocumentFoot story={story} moment={moment} lang={lang} root={root} />
    </div>
  );
}
