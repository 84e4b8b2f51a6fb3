import type { VNode } from 'preact';
import type { Claim } from '../../core/story.ts';
import { at, dayRange, ZONE } from '../../strings/format.ts';
import { Speaker } from './chip.tsx';
import { claimsOf, voiceClass } from './claims.ts';
import type { ChartStrings } from './strings.ts';
import { ClaimLink, type KindProps, Statement } from './value-link.tsx';

/** When, as exactly as the text has it: a day with its weekday, days, or an end that is open. */
export function whenWords(when: Claim['when'], t: ChartStrings): string {
  const format = new Intl.DateTimeFormat(t.locale, {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const day = (iso: string): string => unbroken(format.format(at(iso)));
  const from = when?.from ?? null;
  const to = when?.to ?? null;
  if (from === null) return to === null ? t.noDate : t.until(day(to));
  if (to === null) return t.since(day(from));
  return from === to ? day(from) : unbroken(dayRange(format, at(from), at(to)));
}

/** A day stays with its month. */
const unbroken = (date: string): string => date.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

/** What was when. */
export function Dates(props: KindProps): VNode {
  return (
    <ul class="dates">
      {claimsOf(props).map((claim) => (
        <li class="dates-row" key={claim.ref}>
          <span class={`figure-value ${voiceClass(claim, props.story)}`}>
            <ClaimLink claim={claim} footnotes={props.footnotes} to={props.to}>
              {whenWords(claim.when, props.t)}
            </ClaimLink>
          </span>
          <div class="dates-said">
            <Statement {...props} claim={claim} />
            <Speaker {...props} claim={claim} />
          </div>
        </li>
      ))}
    </ul>
  );
}
