import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { type LonLat, type Pixel, project, scaleAt } from '../../core/geo.ts';
import {
  CORNERS,
  type Corner,
  cornerBox,
  cornerId,
  LOCATOR_SIZE,
  locatorSize,
} from '../../core/picture/labels/locator.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Locator } from '../../core/story.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, put, px, svg } from '../../views/svg.ts';
import type { LevelData } from '../basemap.ts';
import { type OverlayPart, walkShown } from './part.ts';

type Coordinates = Position | readonly Coordinates[];

type ToPixel = (at: LonLat) => Pixel;

/** The same coordinates in pixels of the locator. Flat, so that no winding order can turn land into sea. */
function flat(coordinates: Coordinates, inLocator: ToPixel): Coordinates {
  const [lon, lat] = coordinates;
  if (typeof lon === 'number' && typeof lat === 'number') {
    const { x, y } = inLocator([lon, lat]);
    return [x, y];
  }
  return (coordinates as readonly Coordinates[]).map((each) => flat(each, inLocator));
}

/** SVG path of one kind of feature, clipped to the locator. */
function outline(far: LevelData, kind: string, inLocator: ToPixel): string {
  const edge = LOCATOR_SIZE + 4;
  const path = geoPath(
    geoIdentity().clipExtent([
      [-4, -4],
      [edge, edge],
    ]),
  ).digits(1);
  const features = far.features.flatMap((one): Feature[] => {
    if (one.properties.kind !== kind || one.geometry.type === 'GeometryCollection') return [];
    const geometry = { type: one.geometry.type, coordinates: flat(one.geometry.coordinates as Coordinates, inLocator) };
    return [{ type: 'Feature', properties: null, geometry: geometry as unknown as Geometry }];
  });
  return path({ type: 'FeatureCollection', features }) ?? '';
}

interface Outlines {
  readonly land: string;
  readonly borders: string;
  readonly line: string;
}

const made = new WeakMap<LevelData, WeakMap<Locator, Outlines>>();

/** The outlines of a level: a new plan or other colours need no new ones. */
function outlinesOf(far: LevelData, locator: Locator, inLocator: ToPixel): Outlines {
  const ofLevel = made.get(far) ?? new WeakMap<Locator, Outlines>();
  made.set(far, ofLevel);
  const known = ofLevel.get(locator);
  if (known !== undefined) return known;
  const of = (kind: string): string => outline(far, kind, inLocator);
  const outlines = { land: of('countries'), borders: of('borders'), line: of('line') };
  ofLevel.set(locator, outlines);
  return outlines;
}

interface Land {
  readonly locator: Locator;
  readonly far: LevelData;
  readonly theme: Theme;
  readonly names: Readonly<Record<string, string>>;
}

/** What the small map itself shows. On a stamp no name is read. */
function landOf({ locator, far, theme, names }: Land, unit: number, inLocator: ToPixel): SVGElement[] {
  const ground = outlinesOf(far, locator, inLocator);
  const texts = locator.names.map(({ country, at }) => {
    const { x, y } = inLocator(at);
    const element = svg('text', {
      class: 'label',
      x: px(x),
      y: px(y),
      'text-anchor': 'middle',
      'font-size': 8,
      'font-weight': 600,
      'letter-spacing': 1,
      fill: theme.country,
      stroke: theme.land,
      'stroke-width': 2,
    });
    element.textContent = (names[country] ?? '').toUpperCase();
    return element;
  });
  return [
    svg('rect', { width: LOCATOR_SIZE, height: LOCATOR_SIZE, fill: theme.water }),
    svg('path', { d: ground.land, fill: theme.land }),
    svg('path', { d: ground.borders, fill: 'none', stroke: theme.border, 'stroke-width': px(0.7 * unit) }),
    svg('path', { d: ground.line, fill: 'none', stroke: theme.ink, 'stroke-width': px(1.6 * unit) }),
    ...(unit === 1 ? texts : []),
  ];
}

/** Where the large map lies: outlines, the border, and a rectangle of what the large map shows. */
export function locatorPart(
  plan: Plan,
  locator: Locator,
  far: LevelData,
  theme: Theme,
  names: Readonly<Record<string, string>>,
): OverlayPart {
  const scale = scaleAt(locator.zoom); // pixels per world unit
  const inLocator = (at: LonLat): Pixel => project(at, locator, LOCATOR_SIZE, LOCATOR_SIZE);
  const element = svg('g', { class: 'locators' });
  const unit = LOCATOR_SIZE / locatorSize(plan.viewport);
  const corners = new Map<string, { readonly group: SVGGElement; readonly view: SVGRectElement }>();
  const walk = walkShown(corners, ({ group }) => group);
  const add = (corner: Corner): void => {
    const box = cornerBox(corner, plan.viewport);
    const view = svg('rect', {
      class: 'locator-view',
      fill: 'none',
      stroke: theme.ink,
      'stroke-width': px(1.6 * unit),
    });
    const inner = svg('svg', { width: LOCATOR_SIZE, height: LOCATOR_SIZE }, [
      ...landOf({ locator, far, theme, names }, unit, inLocator),
      view,
    ]); // clips what sticks out
    const place = `translate(${px(box.x)} ${px(box.y)})`;
    const edge = { width: LOCATOR_SIZE, height: LOCATOR_SIZE, fill: 'none' };
    const group = svg(
      'g',
      { class: 'locator', transform: unit === 1 ? place : `${place} scale(${(1 / unit).toFixed(4)})` },
      [
        svg('rect', { ...edge, stroke: theme.paper, 'stroke-width': unit === 1 ? 8 : px(4 * unit) }),
        inner,
        svg('rect', { ...edge, stroke: theme.ink, 'stroke-width': px(unit) }),
      ],
    );
    fade(group, 0);
    corners.set(cornerId(corner), { group, view });
    element.append(group);
  };
  for (const corner of CORNERS) if (plan.steps.some(({ layers }) => cornerId(corner) in layers)) add(corner);
  return {
    element,
    draw(frame) {
      // In the reader's hand it may need a corner that it has in no step.
      for (const corner of CORNERS) if (cornerId(corner) in frame.layers && !corners.has(cornerId(corner))) add(corner);
      walk(frame.layers, ({ view }) => {
        const middle = inLocator(frame.camera.center);
        const ratio = scale / scaleAt(frame.camera.zoom);
        const [width, height] = [plan.viewport.width * ratio, plan.viewport.height * ratio];
        put(view, 'x', px(middle.x - width / 2));
        put(view, 'y', px(middle.y - height / 2));
        put(view, 'width', px(Math.max(5 * unit, width)));
        put(view, 'height', px(Math.max(5 * unit, height)));
      });
    },
  };
}
