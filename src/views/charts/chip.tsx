import { Fragment, type VNode } from 'preact';
import type { ActorId } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import type { Voice } from '../../core/voices.ts';
import { actorOf } from './claims.ts';
import type { ChartStrings } from './strings.ts';

/** A voice is known by its letter as well as by its colour. */
export const LETTER: Readonly<Record<Voice, string>> = {
  'poland-eu': 'E',
  'belarus-russia': 'B',
  iraq: 'I',
  others: 'O',
  people: 'P',
  reporter: 'R',
};

function VoiceChip({ voice, t }: { voice: Voice; t: ChartStrings }): VNode {
  return (
    <span class={`chip chip-${voice}`} role="img" aria-label={t.voice[voice]} title={t.voice[voice]}>
      {LETTER[voice]}
    </span>
  );
}

interface SpeakerProps {
  readonly claim: Claim;
  readonly story: Story;
  readonly lang: string;
  readonly t: ChartStrings;
  /** Says what office a speaker holds, where they are introduced; elsewhere a pointer on the name finds it. */
  readonly introduced?: boolean;
  /** Where a speaker's name leads. */
  readonly toActor?: ((id: ActorId) => string) | undefined;
}

/** Who makes a claim: the chip of each side, names and roles, and through whom it came. */
export function Speaker(props: SpeakerProps): VNode {
  const { claim, story, lang, t } = props;
  return (
    <span class="speaker">
      {claim.says.map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? ', ' : null}
          {id === 'reporter' ? <Reporter {...props} /> : <Named {...props} id={id} />}
        </Fragment>
      ))}
      {claim.via.length === 0 ? null : (
        <>
          {', '}
          <span class="speaker-via">{t.via(relays(claim, story, lang, t))}</span>
        </>
      )}
    </span>
  );
}

function Named({ id, story, lang, t, introduced = false, toActor }: SpeakerProps & { id: ActorId }): VNode {
  const actor = actorOf(story, id);
  const name = textIn(actor.name, lang);
  const office = actor.office === null ? undefined : typographic(textIn(actor.office, lang));
  const ownRole = describesItself(name) ? '' : t.role[actor.role];
  const role = introduced ? (office ?? ownRole) : ownRole;
  return (
    <>
      <VoiceChip voice={actor.voice} t={t} />{' '}
      {toActor === undefined ? (
        <span class="speaker-name" title={office}>
          {typographic(name)}
        </span>
      ) : (
        <a class="speaker-name" href={toActor(id)} title={office}>
          {typographic(name)}
        </a>
      )}
      {role === '' ? null : <span class="speaker-role">, {role}</span>}
    </>
  );
}

/** "Poland's border guard" needs no role, "Interfax" does: a description has common words in it. */
const describesItself = (name: string): boolean => /\s\p{Ll}{3,}/u.test(name);

/** Whoever wrote a report is called by its name. */
function Reporter({ claim, story, lang, t }: SpeakerProps): VNode {
  return (
    <>
      <VoiceChip voice="reporter" t={t} />{' '}
      <span class="speaker-name">{typographic(t.reporter(shortName(story, claim.source, lang)))}</span>
    </>
  );
}

function relays({ via }: Claim, story: Story, lang: string, { locale }: ChartStrings): string {
  const names = via.map((id) => textIn(actorOf(story, id).name, lang));
  return new Intl.ListFormat(locale).format(names);
}
