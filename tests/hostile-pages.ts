import { diskAt } from '../site/input/disk.ts';
import { whereMaps } from '../site/where/maps.ts';
import { classPages } from '../src/pages/class/render.tsx';
import { renderDataPage, renderFactSheet } from '../src/pages/data/render.tsx';
import { renderEmbedPreview } from '../src/pages/embed/preview.tsx';
import { renderEmbedPage } from '../src/pages/embed/render.tsx';
import { renderHandout } from '../src/pages/handout/render.tsx';
import { renderFrame, renderFrameCard } from '../src/pages/iframe/render.tsx';
import { renderPrepare } from '../src/pages/prepare/render.tsx';
import { renderPresent } from '../src/pages/present/render.tsx';
import { renderReader } from '../src/pages/reader/render.tsx';
import type { Rendered } from '../src/pages/rendered.ts';
import { renderSpeaker } from '../src/pages/speaker/render.tsx';
import { renderStepPage } from '../src/pages/step/render.tsx';
import { filled, HOSTILE, refilled } from './hostile.ts';
import { around, NOTHING_BESIDE } from './the-page.ts';
import { theStory, theTeaching } from './the-story.ts';

/** Pages of the story that we tell with a hostile text in the place of every text: all of them, again and again. */
export function hostilePages(): { readonly reader: Rendered; readonly others: readonly Rendered[] } {
  let at = 0;
  const next = (): string => {
    at += 1;
    return HOSTILE[at % HOSTILE.length] ?? '';
  };
  const story = filled(theStory(), next);
  const teaching = refilled(theTeaching(), next);
  const { alts } = around(story);
  const where = whereMaps(theStory(), theTeaching().where, diskAt('.'));
  const more = { alts, site: 'https://example.org/', root: '../' };
  return {
    reader: renderReader(story, 'en', { alts, site: null, notice: null }),
    others: [
      ...story.steps.map(({ id }) => renderStepPage(story, id, 'en', more)),
      ...story.steps.map(({ id }) => renderFrameCard(story, id, 'en', more)),
      renderFrame(story, 'stepper', 'en', more),
      renderFrame(story, 'unrolled', 'en', more),
      renderHandout(story, 'en', more),
      renderDataPage(story, 'en', { ...more, files: [] }),
      renderFactSheet(story, 'en', more),
      renderPrepare(story, 'en', { ...more, teaching }),
      renderEmbedPage(story, 'en', { ...more, integrity: null, release: null }),
      renderEmbedPreview(story, 'en', { ...more, integrity: null, release: null }),
      renderPresent(story, 'en', { ...more, teaching }),
      renderSpeaker(story, 'en', { ...more, teaching }),
      ...classPages(teaching).map(({ render }) => render(story, 'en', { ...NOTHING_BESIDE, ...more, teaching, where })),
    ],
  };
}
