import { placesOf } from '../evidence/told-places.ts';
import { textIn } from '../language/text.ts';
import { exportPath } from '../still/crops.ts';
import type { Place, Source, Span, Step, Story } from '../story.ts';
import { momentOf } from './moment.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

/** A point is given only where one is known: a stretch or an area has none. */
function placeThing(place: Place, lang: string): Thing {
  const { where, geonames } = place;
  return {
    '@type': where.precision === 'country' ? 'Country' : 'Place',
    name: textIn(place.names, lang),
    ...(place.own === null ? {} : { alternateName: place.own }),
    ...('point' in where
      ? { geo: { '@type': 'GeoCoordinates', latitude: where.point[1], longitude: where.point[0] } }
      : {}),
    ...(geonames === null ? {} : { sameAs: `https://www.geonames.org/${geonames}` }),
  };
}

/** A text is named by what it shows of itself. None prints its publisher or its year, so neither is given here. */
function sourceThing(source: Source, story: Story, lang: string): Thing {
  const dateline = source.dateline === null ? undefined : story.places.get(source.dateline.place);
  return {
    '@type': 'CreativeWork',
    name: textIn(source.label, lang),
    alternateName: textIn(source.short, lang),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'text', value: source.id },
      { '@type': 'PropertyValue', propertyID: 'sha256', value: source.sha256 },
    ],
    ...(dateline === undefined ? {} : { locationCreated: { '@type': 'Place', name: textIn(dateline.names, lang) } }),
  };
}

/** Days as ISO 8601 writes an interval, `..` for an end that is not known. */
const interval = ({ from, to }: Span): string =>
  from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;

/** A step as search engines read it. Addresses are given where the site knows its own. */
export function structuredData(
  story: Story,
  step: Step,
  lang: string,
  { site, description }: { readonly site: string | null; readonly description: string },
): Thing {
  const { meta } = story;
  const moment = momentOf(story, step, lang, site);
  const desk = { '@type': 'Organization', name: moment.author };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: moment.heading,
    description,
    inLanguage: lang,
    position: story.steps.indexOf(step) + 1,
    datePublished: meta.published,
    dateModified: meta.updated,
    author: desk,
    publisher: desk,
    license: textIn(meta.licence, lang),
    ...(moment.url === null ? {} : { url: moment.url, mainEntityOfPage: moment.url }),
    ...(site === null ? {} : { image: `${site}${exportPath(step.id, 'card', 'png')}` }),
    isPartOf: { '@type': 'Article', headline: moment.title, ...(site === null ? {} : { url: site }) },
    ...(step.time === null ? {} : { temporalCoverage: interval(step.time) }),
    contentLocation: placesOf(story, step, lang).map((place) => placeThing(place, lang)),
    citation: story.sources.map((source) => sourceThing(source, story, lang)),
  };
}
