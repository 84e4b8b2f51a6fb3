import type { JSX } from 'preact';
import { bibtex } from '../../core/cite/bibtex.ts';
import type { Moment } from '../../core/cite/moment.ts';
import { ours } from '../in-language.ts';
import { UNTRANSLATED } from '../untranslated.ts';

interface Props {
  readonly moment: Moment;
  readonly lang: string;
  readonly cite: {
    readonly heading: string;
    readonly link: string;
    readonly thisPage: string;
    readonly bibtex: string;
    readonly sentence: (moment: Moment) => string;
  };
}

/** A sentence, an address and an entry for a list of literature, each to be copied whole. */
export function CiteMoment({ moment, lang, cite }: Props): JSX.Element {
  return (
    <section class="document-part cite" {...ours(lang)} id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{cite.heading}</h2>
      <p class="to-copy" {...UNTRANSLATED}>
        {cite.sentence(moment)}
      </p>
      <p>
        {cite.link}: <a href={moment.url ?? './'}>{moment.url ?? cite.thisPage}</a>
      </p>
      <h3>{cite.bibtex}</h3>
      <pre class="to-copy" {...UNTRANSLATED}>
        <code>{bibtex(moment)}</code>
      </pre>
    </section>
  );
}
