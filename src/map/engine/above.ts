import { projection } from '../../core/geo.ts';
import type { Gazetteer } from '../../core/picture/gazetteer.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Seen } from '../../core/picture/seen-from.ts';
import { painted, THEMES } from '../../core/theme/themes.ts';
import type { LevelData } from '../basemap.ts';
import { type MarkButtons, type MarkButtonsInput, makeMarkButtons } from '../mark-buttons.ts';
import { makeOverlay } from '../overlay/overlay.ts';
import type { Picture } from '../picture.ts';

interface AboveInput {
  readonly story: MapStory;
  readonly gazetteer: Gazetteer;
  readonly buttons: MarkButtonsInput;
}

/** What lies above an engine's ground. */
export interface Above {
  readonly overlay: SVGSVGElement;
  readonly buttons: MarkButtons;
  draw(seen: Seen): void;
}

/** What lies above the ground, made anew for a plan and a theme: names and marks, and the buttons that marks are. */
export function makeAbove({ plan, scheme }: Picture, { story, gazetteer, buttons }: AboveInput, far: LevelData): Above {
  const overlay = makeOverlay(plan, story, gazetteer, far, painted(THEMES[scheme], story.voices));
  const marks = makeMarkButtons(plan, buttons);
  return {
    overlay: overlay.element,
    buttons: marks,
    draw({ frame, labels }: Seen): void {
      const { width, height } = plan.viewport;
      overlay.draw(frame, labels);
      marks.draw(frame, projection(frame.camera, width, height));
    },
  };
}
