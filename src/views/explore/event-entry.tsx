import type { JSX } from 'preact';
import { isEventInferred } from '../../core/evidence/inferred.ts';
import { voiceOf } from '../../core/evidence/voices-heard.ts';
import type { KindId } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { type MapEvent, voicesIn } from '../../core/picture/map-story.ts';
import type { Speaker, Story, StoryEvent } from '../../core/story.ts';
import { voiceBy } from '../../core/voices.ts';
import type { Strings } from '../../strings/en.ts';
import type { ExploreStrings } from '../../strings/explore.ts';
import type { Addresses } from '../addresses.ts';
import { Chip } from '../charts/chip.tsx';
import { speakersOf } from '../evidence/citation.ts';
import { SpanBar } from '../timeline/span-bar.tsx';

export interface EventProps {
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  readonly words: ExploreStrings;
  readonly to: Addresses;
}

/** What an event is about, as the story calls it. */
function kindName({ kinds }: Story, id: KindId, lang: string, { report }: ExploreStrings): string {
  const name = kinds.find((kind) => kind.id === id)?.name;
  return name === undefined ? report : textIn(name, lang);
}

/** Speakers by name, each with the letter of its side. */
function Speakers({ who, story, lang }: EventProps & { who: readonly Speaker[] }): JSX.Element {
  return (
    <>
      {who.map((id) => {
        const voice = voiceBy(voicesIn(story, lang), voiceOf(id, story.actors));
        const name = id === 'reporter' ? undefined : story.actors.get(id)?.name;
        return (
          <span key={id} class="event-voice">
            <Chip voice={voice} /> {name === undefined ? voice.name : typographic(textIn(name, lang), lang)}{' '}
          </span>
        );
      })}
    </>
  );
}

/** Where it was, no finer than it is known; said, too, when nobody knows. */
function At({ event, story, lang, t, words, to }: EventProps & { event: StoryEvent }): JSX.Element {
  if (event.at === null) return <>{words.nowhere}</>;
  if ('route' in event.at) {
    const route = story.routes.get(event.at.route);
    return <>{route === undefined ? words.nowhere : typographic(textIn(route.name, lang), lang)}</>;
  }
  const place = story.places.get(event.at.place);
  if (place === undefined) return <>{words.nowhere}</>;
  return (
    <>
      <a class="place" href={to.place(place.id)} data-place={place.id}>
        {typographic(textIn(place.names, lang), lang)}
      </a>
      : {t.places.precision[place.where.precision]}
      {isEventInferred(event, story) ? `, ${t.inference}` : ''}
    </>
  );
}

/** Lights the place's mark, for those who cannot point at its name: a finger, a key. */
function LightButton({ event, story, lang, words }: EventProps & { event: StoryEvent }): JSX.Element | null {
  const place = event.at !== null && 'place' in event.at ? story.places.get(event.at.place) : undefined;
  if (place === undefined || place.where.precision === 'unknown') return null;
  return (
    <button
      type="button"
      class="event-highlight"
      data-light={place.id}
      aria-pressed="false"
      aria-label={`${words.light}: ${textIn(place.names, lang)}`}
    >
      {words.light}
    </button>
  );
}

/** Who says so, folded: for each report its statements, by speaker and line. */
function Said({ event, story, lang, t, words, to }: EventProps & { event: StoryEvent }): JSX.Element {
  const claims = event.claims.flatMap((ref) => story.claims.get(ref) ?? []);
  const sources = story.sources.filter(({ id }) => claims.some(({ source }) => source === id));
  return (
    <details class="event-links">
      <summary>{words.claims(claims.length)}</summary>
      <ul>
        {sources.map(({ id }) => (
          <li key={id}>
            {typographic(capital(shortName(story, id, lang)), lang)}:{' '}
            {claims
              .filter(({ source }) => source === id)
              .map((claim, index) => (
                <>
                  {index > 0 ? '; ' : ''}
                  <a href={to.claim(claim.ref)}>
                    {typographic(words.line(speakersOf(claim, story, lang, t), claim.line), lang)}
                  </a>
                </>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One event: what, when, who says so, where, and the ways into the story. */
export function EventEntry(props: EventProps & { event: StoryEvent; map: MapEvent }): JSX.Element {
  const { event, map, story, lang, t, words, to } = props;
  const place = event.at !== null && 'place' in event.at ? event.at.place : undefined;
  const route = event.at !== null && 'route' in event.at ? event.at.route : undefined;
  const open = [event.when.from === null ? words.openStart : '', event.when.to === null ? words.openEnd : ''];
  return (
    <li class="event-entry" id={`event-${event.id}`} data-event={event.id} data-place={place} data-route={route}>
      <h3>{typographic(textIn(event.title, lang), lang)}</h3>
      <p class="event-when">{[t.span(event.when), ...open].filter(Boolean).join(' · ')}</p>
      {story.axis === null ? null : <SpanBar span={event.when} axis={story.axis} />}
      <p>
        {words.told} <Speakers {...props} who={event.toldBy} />
        {event.deniedBy.length === 0 ? null : (
          <>
            · {words.denied} <Speakers {...props} who={event.deniedBy} />
          </>
        )}
      </p>
      <p>
        <At {...props} /> · {kindName(story, event.kind, lang, words)} ·{' '}
        {typographic(capital(words.reports(map.texts.map((id) => shortName(story, id, lang)))), lang)}{' '}
        <LightButton {...props} />
      </p>
      <p class="event-links">
        {words.toldIn}{' '}
        {event.steps.map((step, index) => (
          <>
            {index > 0 ? '; ' : ''}
            <a class="event-step" href={to.step(step)}>
              {typographic(story.prose[lang]?.[step]?.heading ?? step, lang)}
            </a>
          </>
        ))}
      </p>
      <Said {...props} />
    </li>
  );
}
