import { textIn } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { type MapStory, mapStory } from '../../src/core/picture/map-story.ts';
import { EXPORT_CROPS, type ExportCrop, PAGE_CROPS, type PageCrop } from '../../src/core/still/crops.ts';
import { OPENING_CROPS, type OpeningCrop } from '../../src/core/still/opening.ts';
import type { Reading } from '../input/reading.ts';

/** All of a story that its stills show: what changes nothing of this changes no still. Plain data. */
export interface StillsInput {
  readonly lang: string;
  readonly site: string | null;
  readonly map: MapStory;
  readonly title: string;
  /** Of each step. */
  readonly headings: readonly string[];
}

export function stillsInput({ story, lang, site }: Pick<Reading, 'story' | 'lang' | 'site'>): StillsInput {
  const title = typographic(textIn(story.meta.title, lang), lang);
  const map = mapStory(story, lang);
  const headings = map.steps.map(({ id }, index) =>
    index === 0 ? title : typographic(story.prose[lang]?.[id]?.heading ?? title, lang),
  );
  return { lang, site, map, title, headings };
}

/** What is drawn at a time: the stills of one shape, which share their plans. */
export type StillsTask =
  | { readonly of: 'page'; readonly crop: PageCrop }
  | { readonly of: 'opening'; readonly crop: OpeningCrop }
  | { readonly of: 'sheet'; readonly crop: ExportCrop };

/** What a reader sees first is drawn first; then what takes long, so that no core is left with it at the end. */
export const STILLS_TASKS: readonly StillsTask[] = [
  ...OPENING_CROPS.map((crop): StillsTask => ({ of: 'opening', crop })),
  ...EXPORT_CROPS.map((crop): StillsTask => ({ of: 'sheet', crop })),
  ...PAGE_CROPS.map((crop): StillsTask => ({ of: 'page', crop })),
];
