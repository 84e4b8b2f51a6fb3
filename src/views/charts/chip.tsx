import { Fragment, type VNode } from 'preact';
import type { ActorId, RoleId, VoiceId } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { voicesIn } from '../../core/picture/map-story.ts';
import type { Claim, Story } from '../../core/story.ts';
import { type NamedVoice, REPORTER, voiceBy } from '../../core/voices.ts';
import { actorOf } from './claims.ts';
import type { ChartStrings } from './strings.ts';

interface ChipProps {
  readonly voice: Pick<NamedVoice, 'colour' | 'letter'>;
  /** What it says to those who do not see it; without it what stands beside it does. */
  readonly label?: string;
  /** Whether a pointer is told the same. */
  readonly titled?: boolean;
}

/** A voice is known by its letter as well as by its colour. */
export function Chip({ voice: { colour, letter }, label, titled = false }: ChipProps): VNode {
  const named =
    label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <span class={`chip chip-${colour}`} {...named} title={titled ? label : undefined}>
      {letter}
    </span>
  );
}

/** The chip of a story's voice, which tells a pointer too whose it is. */
function VoiceChip({ id, story, lang, t }: Pick<SpeakerProps, 'story' | 'lang' | 't'> & { id: VoiceId }): VNode {
  const voice = voiceBy(voicesIn(story, lang), id);
  return <Chip voice={voice} label={t.side(voice)} titled />;
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
  const office = actor.office === null ? undefined : typographic(textIn(actor.office, lang), lang);
  const ownRole = describesItself(name) ? '' : roleName(story, actor.role, lang);
  const role = introduced ? (office ?? ownRole) : ownRole;
  return (
    <>
      <VoiceChip id={actor.voice} story={story} lang={lang} t={t} />{' '}
      {toActor === undefined ? (
        <span class="speaker-name" title={office}>
          {typographic(name, lang)}
        </span>
      ) : (
        <a class="speaker-name" href={toActor(id)} title={office}>
          {typographic(name, lang)}
        </a>
      )}
      {role === '' ? null : <span class="speaker-role">, {role}</span>}
    </>
  );
}

/** What stands beside a name; '' where its role adds nothing. */
export function roleName({ roles }: Pick<Story, 'roles'>, id: RoleId, lang: string): string {
  const name = roles.find((role) => role.id === id)?.name ?? null;
  return name === null ? '' : textIn(name, lang);
}

/** "Poland's border guard" needs no role, "Interfax" does: a description has common words in it. */
const describesItself = (name: string): boolean => /\s\p{Ll}{3,}/u.test(name);

/** Whoever wrote a report is called by its name. */
function Reporter({ claim, story, lang, t }: SpeakerProps): VNode {
  return (
    <>
      <VoiceChip id={REPORTER} story={story} lang={lang} t={t} />{' '}
      <span class="speaker-name">{typographic(t.reporter(shortName(story, claim.source, lang)), lang)}</span>
    </>
  );
}

function relays({ via }: Claim, story: Story, lang: string, { locale }: ChartStrings): string {
  const names = via.map((id) => textIn(actorOf(story, id).name, lang));
  return new Intl.ListFormat(locale).format(names);
}
