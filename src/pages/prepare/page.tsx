import { Fragment, type JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import { PICTURES_FILE, ZIP_FILE } from '../../core/pack/contents.ts';
import { isTooHeavy, recordingFile, recordingsOf } from '../../core/recording.ts';
import type { Story } from '../../core/story.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import { EN_PREPARE } from '../../strings/prepare.ts';
import { DocumentFoot } from '../../views/document/document-foot.tsx';
import { DocumentHead } from '../../views/document/document-head.tsx';

interface PreparePageProps {
  readonly story: Story;
  readonly moment: Moment;
  /** The lessons that there are, by their minutes. */
  readonly lessons: readonly number[];
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** Where a teacher stores the story for a lesson without a network. Its script fills the part that stores. */
export function PreparePage({ story, moment, lessons, lang, root }: PreparePageProps): JSX.Element {
  const isHeavy = recordingsOf(story).some((each) => isTooHeavy(recordingFile(each), each.bytes));
  const { title, deck, store, zip, pictures, know } = EN_PREPARE;
  return (
    <div class="document prepare-page">
      <DocumentHead href={root} title={moment.title}>
        <p>{EN.about.version(story.meta.version)}</p>
      </DocumentHead>
      <main>
        <section class="handout-opening" aria-labelledby="prepare-heading">
          <h1 id="prepare-heading">{title}</h1>
          <p class="deck">{deck}</p>
        </section>
        <section class="document-part" aria-labelledby="store-heading">
          <h2 id="store-heading">{store.heading}</h2>
          <p>{store.about}</p>
          <div id="prepare" class="screen-only">
            <noscript>
              <p class="notice">{store.noScript}</p>
            </noscript>
          </div>
        </section>
        <section class="document-part" id="zip" aria-labelledby="zip-heading">
          <h2 id="zip-heading">{zip.heading}</h2>
          <p>{zip.about}</p>
          <p class="read-story">
            <a href={root + ZIP_FILE} download>
              {zip.link}
            </a>
          </p>
        </section>
        <section class="document-part" id="pictures" aria-labelledby="pictures-heading">
          <h2 id="pictures-heading">{pictures.heading}</h2>
          <p>{pictures.about(story.steps.length)}</p>
          <p class="read-story">
            <a href={root + PICTURES_FILE} download>
              {pictures.link}
            </a>
          </p>
          {lessons.length === 0 ? null : (
            <p class="screen-only">
              {pictures.sheets}{' '}
              {lessons.map((minutes, index) => (
                <Fragment key={minutes}>
                  {index === 0 ? '' : ' · '}
                  <a href={`${root}class/${minutes}/`}>{EN_CLASS.hub.title(minutes)}</a>
                </Fragment>
              ))}
            </p>
          )}
        </section>
        <section class="document-part" aria-labelledby="know-heading">
          <h2 id="know-heading">{know.heading}</h2>
          <ul class="texts">
            {[...know.list, ...(isHeavy ? [know.heavy] : [])].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      </main>
      <DocumentFoot story={story} moment={moment} lang={lang} root={root} />
    </div>
  );
}
