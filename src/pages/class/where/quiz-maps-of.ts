import { typographic } from '../../../core/language/typography.ts';
import type { WhereMap } from '../../../core/quiz/where.ts';
import type { Step } from '../../../core/step.ts';
import type { Place, Story } from '../../../core/story.ts';
import type { Teaching } from '../../../core/teaching.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { headingOf, said } from '../lesson-parts.ts';
import type { AskedWords, QuizMap } from './quiz-map.ts';

/** How precisely it is known, and why it is drawn where it is. */
function knownOf({ where, basis }: Place, lang: string): string {
  if (where.precision === 'unknown') return '';
  return [EN_WHERE.known[where.precision], ...(basis.why === null ? [] : [said(basis.why, lang)])].join(' ');
}

function stepOf(place: Place, story: Story, lang: string, root: string): AskedWords['step'] {
  const tells = ({ layers }: Step): boolean =>
    layers.some((layer) => {
      if (layer.kind === 'place') return layer.id === place.id;
      const at = story.events.get(layer.id)?.at ?? null;
      return at !== null && 'place' in at && at.place === place.id;
    });
  const [opening, ...others] = story.steps;
  const found = [...others, ...(opening === undefined ? [] : [opening])].find(tells); // the opening tells of all in short
  return found === undefined ? null : { href: `${root}step/${found.id}/`, heading: headingOf(story, found.id, lang) };
}

export function sheetsOf(
  story: Story,
  teaching: Teaching,
  maps: readonly WhereMap[],
  lang: string,
  root: string,
): readonly QuizMap[] {
  const placeOf = (id: Place['id']): Place => {
    const place = story.places.get(id);
    if (place === undefined) throw new Error(`where: expected ${id} among the places, found it not`);
    return place;
  };
  const name = (id: Place['id']): string => typographic(said(placeOf(id).names, lang), lang);
  return teaching.where.flatMap(({ id, title }): readonly QuizMap[] => {
    const map = maps.find((each) => each.id === id);
    if (map === undefined) throw new Error(`where: expected a map ${id}, found none`);
    const told = [...map.lands, ...(map.border === null ? [] : [map.border])];
    return [
      {
        title: said(title, lang),
        map,
        words: map.asked.map(({ place }) => ({
          name: name(place),
          known: knownOf(placeOf(place), lang),
          step: stepOf(placeOf(place), story, lang, root),
        })),
        names: Object.fromEntries(told.map(({ place }) => [place, name(place)])),
      },
    ];
  });
}
