import { Window } from 'happy-dom';
import { escaped } from '../../src/core/escaped.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import type { Plan } from '../../src/core/picture/plan.ts';
import type { Theme } from '../../src/core/theme/theme.ts';
import type { LevelData } from '../../src/map/basemap.ts';
import { makeOverlay } from '../../src/map/overlay/overlay.ts';
import type { Outlines } from './outlines.ts';

// What the story draws above the ground: the live map's own overlay, made in a document without a browser and written
// out as text, so that live map and still cannot differ.

const KEPT_CLASSES = /\b(mark|label|note|route|drawing|locator)\b/;

/** Runs a function with a document for those who make SVG elements. */
function withDocument<Result>(document: Document, work: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
  try {
    return work();
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'document');
    else Object.defineProperty(globalThis, 'document', before);
  }
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** A text element as the outlines of its letters, halo and all. */
function outlined(text: Element, outlines: Outlines): string {
  const size = number(text, 'font-size');
  const tracking = number(text, 'letter-spacing');
  const cutOf = (element: Element): 'regular' | 'bold' | 'italic' =>
    text.getAttribute('font-style') === 'italic'
      ? 'italic'
      : number(element, 'font-weight') >= 600
        ? 'bold'
        : 'regular';
  const parts = [...text.childNodes].map((node) => {
    const element = node.nodeType === 1 ? (node as Element) : text;
    return { words: node.textContent ?? '', line: { cut: cutOf(element), size, tracking } };
  });
  const whole = parts.reduce((sum, { words, line }) => sum + outlines.width(words, line), 0);
  const anchor = text.getAttribute('text-anchor') ?? 'start';
  let x = number(text, 'x') - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  const y = number(text, 'y');
  const d = parts.map(({ words, line }) => {
    const path = outlines.path(words, line, x, y);
    x += outlines.width(words, line);
    return path;
  });
  const halo = text.getAttribute('stroke');
  const stroke =
    halo === null
      ? ''
      : ` stroke="${halo}" stroke-width="${text.getAttribute('stroke-width')}" stroke-linejoin="round" paint-order="stroke"`;
  const says =
    text.getAttribute('class') === 'callout-gap'
      ? ''
      : ` data-text="${escaped((text.textContent ?? '').replaceAll(/[\u2067\u2069]/g, ''))}"`; // a gap in lines
  return `<path${says} d="${d.join('')}" fill="${text.getAttribute('fill')}"${stroke}/>`;
}

/** What is shown of an element, as text; nothing of what is hidden. */
function written(element: Element, outlines: Outlines): string {
  if (element.getAttribute('display') === 'none' || element.getAttribute('visibility') === 'hidden') return '';
  if (element.tagName.toLowerCase() === 'text') return outlined(element, outlines);
  const children = [...element.children].map((child) => written(child, outlines)).join('');
  const tag = element.tagName.toLowerCase();
  if (tag === 'g' && children === '') return '';
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'display' || name === 'visibility' || name === 'aria-hidden' || name.startsWith('xmlns')) return [];
    if (name === 'opacity' && Number(value) === 1) return [];
    if (name === 'class') return KEPT_CLASSES.test(value) ? [` data-kind="${value.split(' ')[0]}"`] : [];
    return [` ${name}="${escaped(value)}"`];
  });
  return children === '' ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${children}</${tag}>`;
}

export interface Above {
  readonly plan: Plan;
  readonly story: MapStory;
  readonly gazetteer: Gazetteer;
  readonly far: LevelData;
  readonly theme: Theme;
}

/** Draws routes, marks, names, notes and locator of a frame as SVG. Made once for a plan, whose elements serve every frame. */
export function overlayDrawer(
  { plan, story, gazetteer, far, theme }: Above,
  outlines: Outlines,
): (frame: Frame) => string {
  const document = new Window().document as unknown as Document;
  const overlay = withDocument(document, () => makeOverlay(plan, story, gazetteer, far, theme));
  return (frame) => {
    withDocument(document, () => overlay.draw(frame));
    return [...overlay.element.children].map((part) => written(part, outlines)).join('');
  };
}
