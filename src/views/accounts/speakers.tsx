import type { JSX } from 'preact';
import { actorAnchor, plainName, sayingsOf, speakers } from '../../core/accounts/sayings.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Actor, Claim } from '../../core/story.ts';
import { LETTER } from '../charts/chip.tsx';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import type { AccountsProps } from './account-view.tsx';

/** Claims as one line each, which leads to the whole of it. */
export function ShortClaims({ claims, ...props }: AccountsProps & { readonly claims: readonly Claim[] }): JSX.Element {
  const { story, lang, words, to } = props;
  return (
    <ul class="short-claims">
      {claims.map((claim) => (
        <li key={claim.ref}>
          <a class="claim" href={to.claim(claim.ref)}>
            {typographic(textIn(claim.statement, lang))}
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
  const role = actor.office === null ? FIGURE_STRINGS_EN.role[actor.role] : typographic(textIn(actor.office, lang));
  const others = actor.variants.filter((variant) => variant !== name);
  return (
    <li class="speaker-entry" id={actorAnchor(actor.id)}>
      <p>
        <span class={`chip chip-${actor.voice}`} role="img" aria-label={t.side[actor.voice]}>
          {LETTER[actor.voice]}
        </span>{' '}
        <strong>{typographic(plainName(name))}</strong>
        {role === '' ? '' : `, ${role}`} · {t.side[actor.voice]}
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
