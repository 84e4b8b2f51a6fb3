import { placesOf } from '../evidence/told-places.ts';
import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Step } from '../step.ts';
import { type ExportCrop, exportPath } from '../still/crops.ts';
import type { Place, Source, Span, Story } from '../story.ts';
import { ICON_FILE } from '../theme/brand.ts';
import { licenceUrl } from './licence-url.ts';
import { momentOf } from './moment.ts';
import { mediaThings } from './structured-media.ts';
import type { Thing } from './thing.ts';

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

/** A day as a time, which search engines want with a zone: noon, which is the same day nearly everywhere. */
const timeOf = (day: string): string => `${day}T12:00:00Z`;

interface Around {
  readonly site: string | null;
  readonly description: string;
}

const PICTURES: readonly ExportCrop[] = ['slide', 'card', 'square', 'portrait']; // of each shape that searches show

/** Pictures of the first step's map, and what all of the steps show beside theirs; nothing without the site's address. */
function shownIn(steps: readonly Step[], { meta }: Story, lang: string, site: string | null): Thing {
  if (site === null) return {};
  const uploaded = meta.days === null ? null : timeOf(meta.days.published);
  const { pictures, played } = mediaThings(steps, lang, site, uploaded);
  const maps = PICTURES.map((crop) => `${site}${exportPath(steps[0]?.id ?? 'start', crop, 'png')}`);
  return { image: [...maps, ...pictures], ...played };
}

/** What is the same for the story and each of its steps. */
function article(story: Story, steps: readonly Step[], lang: string, { site, description }: Around): Thing {
  const { meta } = story;
  const licence = textIn(meta.licence, lang);
  const logo = site === null ? {} : { logo: { '@type': 'ImageObject', url: `${site}${ICON_FILE}` } };
  const desk = { '@type': 'Organization', name: textIn(meta.byline, lang), ...(site === null ? {} : { url: site }) };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    description,
    inLanguage: lang,
    ...(meta.days === null
      ? {}
      : { datePublished: timeOf(meta.days.published), dateModified: timeOf(meta.days.updated) }),
    author: desk,
    publisher: { ...desk, ...logo },
    license: licenceUrl(licence) ?? licence,
    ...shownIn(steps, story, lang, site),
  };
}

/** The whole story as search engines read it. */
export function structuredStory(story: Story, lang: string, around: Around): Thing {
  const { site } = around;
  return {
    ...article(story, story.steps, lang, around),
    headline: typographic(textIn(story.meta.title, lang), lang),
    version: story.meta.version,
    ...(site === null ? {} : { url: site, mainEntityOfPage: site }),
    citation: story.sources.map((source) => sourceThing(source, story, lang)),
  };
}

/** A step as search engines read it. Addresses are given where the site knows its own. */
export function structuredData(story: Story, step: Step, lang: string, around: Around): Thing {
  const { site } = around;
  const moment = momentOf(story, step, lang, site);
  return {
    ...article(story, [step], lang, around),
    headline: moment.heading,
    position: story.steps.indexOf(step) + 1,
    ...(moment.url === null ? {} : { url: moment.url, mainEntityOfPage: moment.url }),
    isPartOf: { '@type': 'NewsArticle', headline: moment.title, ...(site === null ? {} : { url: site }) },
    ...(step.time === null ? {} : { temporalCoverage: interval(step.time) }),
    contentLocation: placesOf(story, step, lang).map((place) => placeThing(place, lang)),
    citation: story.sources.map((source) => sourceThing(source, story, lang)),
  };
}
