import type { JSX } from 'preact';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { eventsByDay } from '../../core/picture/all-events.ts';
import { legendOf } from '../../core/picture/legend.ts';
import { BEFORE } from '../../core/picture/lens.ts';
import type { MapAxis, MapStory } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_EXPLORE } from '../../strings/explore.ts';
import { amongAccounts } from '../../views/addresses.ts';
import { EventEntry, type EventProps } from '../../views/explore/event-entry.tsx';
import { ours } from '../../views/in-language.ts';
import { KeyList } from '../../views/legend/key-list.tsx';
import { MapColumn } from '../../views/still/map-column.tsx';

interface Props {
  readonly story: Story;
  /** All events as one step of a map. */
  readonly map: MapStory;
  readonly lang: string;
  /** What the picture of all events shows, in words, and whose step it is. */
  readonly alt: string;
  readonly still: string;
  readonly root: string;
}

/** What the bars beneath it are measured by. */
function AxisDays({ axis }: { axis: MapAxis }): JSX.Element {
  return (
    <p class="span-days" aria-hidden="true">
      <span>{axis.before ?? EN.beforeDays}</span>
      {axis.signs.map(({ at, short }) => (
        <span key={at}>{short}</span>
      ))}
    </p>
  );
}

/** All events: on the map, and as a list that holds those without a place too. */
export function Explore(props: Props): JSX.Element {
  const { story, map, lang, alt, still, root } = props;
  const words = EN_EXPLORE;
  const accounts = amongAccounts(root);
  const reports = Object.fromEntries(story.sources.map(({ id, short }) => [id, capital(textIn(short, lang))]));
  const entry: EventProps = {
    story,
    lang,
    t: EN,
    words,
    to: {
      ...accounts,
      claim: (ref) => `${root}accounts/${accounts.claim(ref)}`,
      place: (id) => `${root}accounts/${accounts.place(id)}`,
    },
  };
  return (
    <main class="explore">
      <div class="story">
        <MapColumn
          still={still}
          alt={alt}
          root={root}
          lang={lang}
          t={EN}
          legend={
            <section class="key" aria-label={EN.legend}>
              <KeyList legend={legendOf(map, 0, null)} t={EN} />
            </section>
          }
        />
        <div class="narrative" id="events">
          <header class="explore-head" {...ours(lang)}>
            <p>
              <a id="back" href={root} data-steps={story.steps.map(({ id }) => id).join(' ')}>
                {words.back(typographic(textIn(story.meta.title, lang), lang))}
              </a>
            </p>
            <h1>{words.title}</h1>
            <p class="deck">{words.about(story.events.size)}</p>
          </header>
          <div id="filters" class="filters-room" data-reports={JSON.stringify(reports)} />
          {eventsByDay([...story.events.values()], story.axis).map(({ day, events }) => (
            <section class="event-day" key={day} aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`}>{day === BEFORE ? words.before(story.axis?.from ?? null) : words.dayName(day)}</h2>
              {map.axis === null ? null : <AxisDays axis={map.axis} />}
              <ol class="events">
                {events.map((event) => {
                  const drawn = map.events[event.id];
                  return drawn === undefined ? null : (
                    <EventEntry key={event.id} {...entry} event={event} map={drawn} />
                  );
                })}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </main>
  );
}
