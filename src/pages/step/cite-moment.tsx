import type { JSX } from 'preact';
import { bibtex } from '../../core/cite/bibtex.ts';
import type { Moment } from '../../core/cite/moment.ts';
import type { PageStrings } from '../../strings/pages.ts';

/** A sentence, an address and an entry for a list of literature, each to be copied whole. */
export function CiteMoment({ moment, words }: { moment: Moment; words: PageStrings }): JSX.Element {
  const { cite } = words;
  return (
    <section class="document-part cite" id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{cite.heading}</h2>
      <p class="to-copy">{cite.sentence(moment)}</p>
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
