import fc from 'fast-check';
import { frameAt } from '../../src/core/picture/frame.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import { type Lens, PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { type Plan, planStory } from '../../src/core/picture/plan.ts';
import { type Position, position } from '../../src/core/picture/position.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { type Knots, positionAt, scrollAt, tieKnots } from '../../src/core/scroll/knots.ts';
import { mapViewport } from '../../src/core/windows.ts';
import { viewport } from './fixtures.ts';
import { FIRST, type Page, page, SIZES } from './scroll/document.ts';
import { NAMES, TOY } from './toy.ts';

export type Move =
  | { readonly kind: 'wheel'; readonly by: number }
  | { readonly kind: 'drag'; readonly to: number } // the scroll bar, as a share of the page
  | { readonly kind: 'seek'; readonly to: number }
  | { readonly kind: 'link'; readonly step: number }
  | { readonly kind: 'resize'; readonly size: number }
  | { readonly kind: 'point'; readonly at: string | null }
  | { readonly kind: 'hide' }
  | { readonly kind: 'show' };

/** Any forty things that a reader may do one after another. */
export const anyPath: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('wheel' as const), by: fc.integer({ min: -1500, max: 1500 }) }),
    },
    fc.record({ kind: fc.constant('drag' as const), to: fc.double({ min: -0.1, max: 1.1, noNaN: true }) }),
    fc.record({ kind: fc.constant('seek' as const), to: fc.double({ min: -1, max: 12, noNaN: true }) }),
    fc.record({ kind: fc.constant('link' as const), step: fc.nat(5) }),
    fc.record({ kind: fc.constant('resize' as const), size: fc.nat(SIZES.length - 1) }),
    fc.record({ kind: fc.constant('point' as const), at: fc.constantFrom(null, 'grodno', 'minsk') }),
    fc.constantFrom<Move>({ kind: 'hide' }, { kind: 'show' }),
  ),
  { maxLength: 40 },
);

const plans = new Map<number, Plan>();
/** One plan serves all readers at a size: were frames to change it, the next reader would see it. */
function planFor(index: number, view: Viewport): Plan {
  const plan = plans.get(index) ?? planStory(TOY, view, NAMES);
  plans.set(index, plan);
  return plan;
}

/** A reader of the toy story: scrolls, jumps, turns the phone, looks away. The page does what ours does, by the core. */
export class Reader {
  scroll = 0;
  position: Position = position(0, 0);
  lens: Lens = PLAIN_LENS;
  viewport: Viewport = viewport();
  #page: Page = page(FIRST, [], 0, 0);
  #knots: Knots = { pixels: [0], positions: [0] };
  #frame: Frame | null = null;
  #size = 0;
  #hidden = false;

  constructor() {
    this.#measure(5);
  }

  do(move: Move): void {
    switch (move.kind) {
      case 'wheel':
        this.#scrollTo(this.scroll + move.by);
        break;
      case 'drag':
        this.#scrollTo(move.to * this.#page.maxScroll);
        break;
      case 'seek':
        this.#scrollTo(scrollAt(this.#knots, position(move.to, TOY.steps.length - 1)));
        break;
      case 'link':
        this.#scrollTo((this.#page.boxes[move.step]?.heading ?? 0) - this.#page.text.top);
        break;
      case 'resize':
        this.#measure(move.size);
        this.#scrollTo(scrollAt(this.#knots, this.position));
        break;
      case 'point':
        this.lens = { ...this.lens, highlight: move.at };
        break;
      case 'hide':
      case 'show':
        this.#hidden = move.kind === 'hide';
        break;
    }
    if (!this.#hidden) this.#draw(); // a hidden page can be moved, but draws nothing
  }

  /** Does one thing, and what is seen then. */
  see(move: Move): Frame {
    this.do(move);
    return this.frame;
  }

  /** What is on the page once it is looked at. */
  get frame(): Frame {
    if (this.#hidden) this.do({ kind: 'show' });
    return this.#frame ?? this.#draw();
  }

  #draw(): Frame {
    this.#frame = frameAt(planFor(this.#size, this.viewport), this.position, this.lens);
    return this.#frame;
  }

  #scrollTo(pixel: number): void {
    this.scroll = Math.min(this.#page.maxScroll, Math.max(0, pixel));
    this.position = positionAt(this.#knots, this.scroll);
  }

  #measure(index: number): void {
    const size = SIZES[index] ?? FIRST;
    this.#size = index;
    this.#page = page(size, [400, 900, 700, 1200, 300], size.height * 0.4, size.height * 3);
    this.#knots = tieKnots(this.#page.boxes, this.#page.text, this.#page.maxScroll);
    this.viewport = mapViewport(size.width, size.height);
  }
}
