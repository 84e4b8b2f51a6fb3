import type { JSX } from 'preact';
import { accountsOf } from '../../core/accounts/account.ts';
import { citations } from '../../core/evidence/citations.ts';
import { voicesOf } from '../../core/evidence/voices-heard.ts';
import type { VoiceId } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { voicesIn } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { type NamedVoice, REPORTER } from '../../core/voices.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import { WideTable } from '../data/wide-table.tsx';
import { Proofs } from './answers.tsx';
import { ClassPage, Lines, Part } from './frame.tsx';
import { type ClassProps, said } from './lesson-parts.ts';

type Props = Omit<ClassProps, 'lesson'>;

const t = EN_CLASS.group;

/** What one side says in the story, and on which of its questions it is not heard. */
function cardOf(story: Story, side: VoiceId, lang: string) {
  const cited = citations(story, lang);
  const claims = story.sources
    .flatMap((source) => source.claims)
    .filter((claim) => cited.has(claim.ref) && voicesOf(claim, story.actors).includes(side));
  const silent = accountsOf(story).filter(
    ({ claims: all }) => all.length > 0 && !all.some((claim) => voicesOf(claim, story.actors).includes(side)),
  );
  return { claims, silent };
}

/** What a group is given that works as one side: not to play it, but to say what it says and what it leaves open. */
function RoleCard({ story, lang, side }: Props & { readonly side: NamedVoice }): JSX.Element | null {
  const { claims, silent } = cardOf(story, side.id, lang);
  if (claims.length === 0) return null;
  return (
    <Part id={`role-${side.id}`} title={t.card(EN.side(side))}>
      <h3>{t.says}</h3>
      <Proofs refs={claims.map(({ ref }) => ref)} story={story} lang={lang} />
      {silent.length === 0 ? null : (
        <>
          <h3>{t.silent}</h3>
          <ul class="texts in-two">
            {silent.map(({ topic }) => (
              <li key={topic.id}>{typographic(textIn(topic.question, lang), lang)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="whole">
        <h3>{t.questions}</h3>
        <ol class="texts">
          {t.ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <div class="print-only">
          <Lines count={4} />
        </div>
      </div>
    </Part>
  );
}

/** Group work by voice: a card for each side, how work is judged, and the story's words in plain ones. */
export function GroupWork(props: Props): JSX.Element {
  const { story, teaching, lang, root, site } = props;
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={t.title}>
      <p class="deck">{t.about}</p>
      <Part id="how" title={t.how} whole>
        <ol class="texts">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part id="rubric" title={t.rubric.title} whole>
        <WideTable id="rubric-table" caption={t.rubric.caption} head={t.rubric.head}>
          {t.rubric.rows.map(([what, ...levels]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {levels.map((level) => (
                <td key={level}>{level}</td>
              ))}
            </tr>
          ))}
        </WideTable>
      </Part>
      {teaching.glossary.length === 0 ? null : (
        <Part id="words" title={t.words}>
          <dl class="in-two">
            {teaching.glossary.map(({ word, means }) => (
              <div key={textIn(word, lang)}>
                <dt>
                  <strong>{said(word, lang)}</strong>
                </dt>
                <dd>{said(means, lang)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {voicesIn(story, lang).map((side) =>
        side.id === REPORTER ? null : <RoleCard key={side.id} {...props} side={side} />,
      )}
    </ClassPage>
  );
}
