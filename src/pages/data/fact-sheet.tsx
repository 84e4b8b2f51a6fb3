import type { JSX } from 'preact';
import type { CheckItem, StepCheck } from '../../core/cite/check-list.ts';
import { unheardIn } from '../../core/evidence/unheard.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Place, Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { SourceName } from '../../views/evidence/source-name.tsx';
import { UNTRANSLATED } from '../../views/untranslated.ts';
import { CheckItems, Tick } from './check-items.tsx';

interface FactSheetProps {
  readonly story: Story;
  readonly checks: readonly StepCheck[];
  /** What the map of each step shows, in words. */
  readonly alts: ReadonlyMap<string, string>;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

const { sheet } = EN_DATA;

const plain = (text: string): CheckItem => ({ words: [{ kind: 'text', text }], claims: [] });

/** The texts, with the whole checksum of each: beside the claims there is room for its beginning only. */
function TextsToHold({ story, lang }: FactSheetProps): JSX.Element {
  return (
    <section class="document-part" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{sheet.texts}</h2>
      <p>{sheet.textsAbout}</p>
      <ul class="texts">
        {story.sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} lang={lang} />
            <code class="checksum" {...UNTRANSLATED}>
              {source.file}
            </code>
            <code class="checksum" {...UNTRANSLATED}>
              sha256 {source.sha256}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the map of a step says: in words, by its notes, and by what it draws. */
function MapPart({ check, ...props }: FactSheetProps & { check: StepCheck }): JSX.Element | null {
  const { alts, lang } = props;
  const { step, callouts, drawn, again } = check;
  const alt = alts.get(step.id) ?? '';
  if (alt === '' && callouts.length + drawn.length === 0) return null;
  return (
    <>
      <h3>{sheet.map}</h3>
      {alt === '' ? null : <CheckItems {...props} items={[plain(alt)]} before={sheet.inWords} withNone={false} />}
      <CheckItems {...props} items={callouts} before={sheet.wordsOnMap} />
      <CheckItems {...props} items={drawn} before={sheet.drawn} />
      {again.length === 0 ? null : (
        <p class="check-again">{sheet.again(again.map((each) => typographic(each, lang)))}</p>
      )}
    </>
  );
}

function StepSheet({ check, ...props }: FactSheetProps & { check: StepCheck }): JSX.Element {
  const { story, lang } = props;
  const { step, prose, chart } = check;
  const { meta } = story;
  const heading = story.prose[lang]?.[step.id]?.heading ?? step.id;
  const unheard = unheardIn(step, story, lang, EN.unheard);
  const isOpening = step === story.steps[0];
  const opening = [meta.title, meta.deck, meta.notice?.text ?? null].filter((text) => text !== null);
  const before = isOpening ? opening.map((text) => plain(textIn(text, lang))) : [];
  return (
    <section class="document-part" id={step.id} aria-labelledby={`${step.id}-heading`}>
      <h2 id={`${step.id}-heading`}>
        {isOpening ? (
          sheet.head
        ) : (
          <>
            <Tick />
            {typographic(heading, lang)}
          </>
        )}
      </h2>
      <h3>{sheet.prose}</h3>
      <CheckItems {...props} items={[...before, ...prose]} />
      {unheard === null ? null : <CheckItems {...props} items={[plain(unheard)]} withNone={false} />}
      {chart.length === 0 ? null : (
        <>
          <h3>{sheet.figure}</h3>
          <CheckItems {...props} items={chart} />
        </>
      )}
      <MapPart {...props} check={check} />
    </section>
  );
}

/** A place as it is drawn, how well it is known, and why there. */
function placeItem({ names, where, basis }: Place, lang: string): CheckItem {
  const { precision, basis: kinds } = EN.places;
  const words = basis.words === null ? '' : ` (${sheet.found(basis.words)})`;
  const why = basis.why === null ? '' : ` ${textIn(basis.why, lang)}`;
  const claims = basis.from.flatMap((ground) => (ground.kind === 'claim' ? { ref: ground.claim, again: false } : []));
  const { words: said } = plain(
    `${textIn(names, lang)}: ${precision[where.precision]}; ${kinds[basis.kind]}${words}.${why}`,
  );
  return { words: said, claims };
}

function PlacesSheet(props: FactSheetProps): JSX.Element {
  const { story, lang } = props;
  return (
    <section class="document-part" id="places" aria-labelledby="places-heading">
      <h2 id="places-heading">{EN.places.heading}</h2>
      <CheckItems
        {...props}
        items={[...story.places.values()].map((place) => placeItem(place, lang))}
        withNone={false}
      />
    </section>
  );
}

function Sign(): JSX.Element {
  const { heading, name, date, signature } = sheet.sign;
  return (
    <section class="document-part" aria-labelledby="sign-heading">
      <h2 id="sign-heading">{heading}</h2>
      <ul class="sign">
        {[name, date, signature].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

/** Every sentence of the story with what it rests on, to be gone through with a pen. */
export function FactSheet(props: FactSheetProps): JSX.Element {
  const { story, checks, lang, root } = props;
  const { meta } = story;
  const items = checks.flatMap(({ prose, chart, callouts, drawn }) => [...prose, ...chart, ...callouts, ...drawn]);
  const claims = new Set(items.flatMap((item) => item.claims.map(({ ref }) => ref)));
  return (
    <div class="document fact-sheet">
      <DocumentHead href={root} title={typographic(textIn(meta.title, lang), lang)}>
        <p>
          <a href="../">{EN_DATA.page.title}</a>
        </p>
      </DocumentHead>
      <main>
        <h1>{sheet.title}</h1>
        <p class="deck">{typographic(textIn(meta.title, lang), lang)}</p>
        <p class="byline">
          {textIn(meta.byline, lang)} · {meta.days === null ? null : `${EN.about.updated(meta.days.updated)}, `}
          {EN.about.version(meta.version)}
        </p>
        <p class="byline">{sheet.about}</p>
        <p class="byline">{sheet.count(items.length, claims.size)}</p>
        <TextsToHold {...props} />
        {checks.map((check) => (
          <StepSheet key={check.step.id} {...props} check={check} />
        ))}
        <PlacesSheet {...props} />
        <Sign />
      </main>
    </div>
  );
}
