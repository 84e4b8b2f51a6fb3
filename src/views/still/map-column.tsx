import type { ComponentChildren, JSX } from 'preact';
import { PAGE_WINDOWS } from '../../core/still/windows.ts';
import type { Strings } from '../../strings/en.ts';
import { ours } from '../in-language.ts';
import { StillPicture } from './still-picture.tsx';

interface Props {
  /** The step whose still stands here first, and what it shows, in words. */
  readonly still: string;
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly lang: string;
  readonly t: Strings;
  /** Whether another picture stands above it, which comes first. */
  readonly below?: boolean;
  /** What a page has of its own: above the scale, beside the key, in the key, and after all. */
  readonly controls?: ComponentChildren;
  readonly beside?: ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The map's place in a page, with a still in it. Scripts do the rest. */
export function MapColumn({
  still,
  alt,
  root,
  lang,
  t,
  below = false,
  controls,
  beside,
  legend,
  children,
}: Props): JSX.Element {
  return (
    <div class="map-column" id="map-column" {...ours(lang)}>
      <section class="map-box" id="map-box" aria-label={t.mapLabel}>
        <div class="map-still" id="still">
          <StillPicture step={still} alt={alt} root={root} first={!below} windows={PAGE_WINDOWS} />
        </div>
        <div class="map" id="map" />
        <div class="map-message" id="map-message" role="status" hidden>
          <p />
          <button type="button" class="map-dismiss">
            {t.dismiss}
          </button>
          <button type="button" class="map-again">
            {t.mapAgain}
          </button>
        </div>
        {controls}
        <p id="scale" class="scale" hidden />
        <div id="move-map" class="move-map" />
        <p class="attribution">{t.attribution}</p>
      </section>
      <div class="foot">
        <div id="legend" class="legend">
          {legend}
        </div>
        {beside}
        <div id="time-axis" class="time-axis" />
      </div>
      {children}
    </div>
  );
}
