import { projection } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { Gazetteer } from '../../core/picture/gazetteer.ts';
import type { Label } from '../../core/picture/labels/label.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { svg } from '../../views/svg.ts';
import type { LevelData } from '../basemap.ts';
import { calloutsPart } from './callouts.ts';
import { dimPart } from './dim.ts';
import { drawingsPart } from './drawings.ts';
import { labelsPart } from './labels.ts';
import { locatorPart } from './locator.ts';
import { marksPart } from './marks.ts';
import { routesPart } from './routes.ts';

/**
 * What the story itself draws above the ground: areas, lines, routes, marks, names, notes, locator. One SVG, so that a name is set
 * in the page's own letters, is where the frame says in the very frame, and is the same in a still.
 */
interface Overlay {
  readonly element: SVGSVGElement;
  /** `labels`: names of the frame that may not be among the plan's. */
  draw(frame: Frame, labels?: readonly Label[]): void;
}

export function makeOverlay(plan: Plan, story: MapStory, gazetteer: Gazetteer, far: LevelData, theme: Theme): Overlay {
  const { width, height } = plan.viewport;
  const countries = gazetteer.names
    .filter((name) => name.kind === 'country')
    .map((name) => [name.id, name.text] as const);
  const labelled = labelsPart(plan, theme);
  const parts = [
    dimPart(plan, theme),
    drawingsPart(plan, story.drawings, theme),
    routesPart(plan, story.routes, theme),
    marksPart(plan, theme),
    labelled,
    calloutsPart(plan, theme),
    ...(story.locator === null ? [] : [locatorPart(plan, story.locator, far, theme, Object.fromEntries(countries))]),
  ];
  const element = svg(
    'svg',
    { class: 'overlay', width, height, viewBox: `0 0 ${width} ${height}`, direction: 'ltr', 'aria-hidden': 'true' },
    parts.map((part) => part.element),
  );
  return {
    element,
    draw(frame, labels = []) {
      labelled.add(labels);
      const project = projection(frame.camera, width, height);
      for (const part of parts) part.draw(frame, project);
    },
  };
}
