import type { JSX } from 'preact';
import { actorAnchor, plainName, sayingsOf, speakers } from '../../core/accounts/sayings.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { voicesIn } from '../../core/picture/map-story.ts';
import type { Actor, Claim } from '../../core/story.ts';
import { voiceBy } from '../../core/voices.ts';
import { Chip, roleName } from '../charts/chip.tsx';
import type { AccountsProps } from './account-view.tsx';

/** Claims as one line each, which leads to the whole of it. */
export function ShortClaims({ claims, ...props }: AccountsProps & { readonly claims: readonly Claim[] }): JSX.Element {
  const { story, lang, words, to } = props;
  return (
    <ul class="short-claims">
      {claims.map((claim) => (
        <li key={claim.ref}>
          <a class="claim" href={to.claim(claim.ref)}>
            {typographic(textIn(claim.statement, lang), lang)}
          </a>{' '}
          <span class="account-where">{words.where(shortName(story, claim.source, lang), claim.line)}</span>
        </li>
      ))}
    </ul>
  );
}

function SpeakerEntry({ actor, ...props }: AccountsProps & { readonly actor: Actor }): JSX.Element {
  const { story, lang, t, words } = props;
  const { says, via } = sayingsOf(story, actor.id);
  const name = textIn(actor.name, lang);
  const voice = voiceBy(voicesIn(story, lang), actor.voice);
  const role =
    actor.office === null ? roleName(story, actor.role, lang) : typographic(textIn(actor.office, lang), lang);
  const others = actor.variants.filter((variant) => variant !== name);
  return (
    <li class="speaker-entry" id={actorAnchor(actor.id)}>
      <p>
        <Chip voice={voice} label={t.side(voice)} /> <strong>{typographic(plainName(name), lang)}</strong>
        {role === '' ? '' : `, ${role}`} · {t.side(voice)}
      </p>
      {others.length === 0 ? null : (
        <p class="account-where">
          {words.alsoWritten} {others.join(', ')}
        </p>
      )}
      {says.length === 0 ? null : (
        <details>
          <summary>{words.says(says.length)}</summary>
          <ShortClaims {...props} claims={says} />
        </details>
      )}
      {via.length === 0 ? null : (
        <details>
          <summary>
            {words.passesOn} {words.says(via.length)}
          </summary>
          <ShortClaims {...props} claims={via} />
        </details>
      )}
    </li>
  );
}

/** Everybody who speaks in the reports, with what each says. */
export function Speakers(props: AccountsProps): JSX.Element {
  return (
    <ul class="speakers">
      {speakers(props.story, props.lang).map((actor) => (
        <SpeakerEntry key={actor.id} {...props} actor={actor} />
      ))}
    </ul>
  );
}
