import type { StillPose } from '../../core/still/handoff.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { fileFor } from './file-for.ts';

/** The still in the map's own box: what a reader sees before, without and while losing the live map. */
export interface MapStill {
  /** Shows a step's still; the one before it stands until the new one has come. */
  show(step: string, alt: string): void;
  /** The reader's choice of colours; null: the system's. */
  colour(scheme: Scheme | null): void;
  /** Lays the still over the live map while that takes over; null: out of its way. */
  pose(pose: StillPose | null): void;
  /** Fetches a step's still ahead. */
  ahead(step: string): void;
}

/** Drives the picture that the build has put into the map's box, which says what stands in which window. */
export function driveMapStill(host: HTMLElement): MapStill {
  const image = host.querySelector('img');
  if (image === null) throw new Error('#still: expected a picture, found none');
  const files = [...host.querySelectorAll('source'), image].map((element) => {
    const name = element === image ? 'src' : 'srcset';
    return { element, name, written: element.getAttribute(name) ?? '' };
  });
  let shown = '';
  let scheme: Scheme | null = null;
  const fetched = new Set<string>();

  /** Sets what differs and nothing else: an image whose source is set again loads again. */
  function fill(step: string): void {
    for (const { element, name, written } of files) {
      const wanted = fileFor(written, step, scheme);
      if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
    }
  }

  return {
    show(step, alt) {
      if (image.alt !== alt) image.alt = alt;
      if (step === shown) return;
      shown = step;
      fill(step);
    },
    colour(next) {
      scheme = next;
      if (shown !== '') fill(shown);
    },
    pose(pose) {
      if (pose === null && !host.hasAttribute('data-over')) return; // as in every frame but a hand-over's
      host.toggleAttribute('data-over', pose !== null);
      host.style.opacity = pose === null ? '' : pose.opacity.toFixed(3);
      host.style.transform =
        pose === null
          ? ''
          : `translate(${pose.x.toFixed(2)}px, ${pose.y.toFixed(2)}px) scale(${pose.scale.toFixed(5)})`;
    },
    ahead(step) {
      const taken = files.find(
        ({ element }) => element === image || matchMedia((element as HTMLSourceElement).media).matches,
      );
      const url = fileFor(taken?.written ?? '', step, scheme);
      if (fetched.has(url)) return;
      fetched.add(url);
      const fetchIt = (): void => {
        new Image().src = url;
      };
      if ('requestIdleCallback' in window) requestIdleCallback(fetchIt, { timeout: 2000 });
      else fetchIt();
    },
  };
}
