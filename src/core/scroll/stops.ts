import { DRAWN } from '../picture/position.ts';
import { type Knots, READING_LINE, type TextWindow } from './knots.ts';

/**
 * The knots with those of the lines that name a route's stops, by step, in document pixels: where such a line is at the
 * reading line, the position is that at which the route is at the stop, so that it is drawn as its sentences are read,
 * whatever the layout. They leave some way from one to the next, and lie between the heading and the rest, which stay: a
 * jump and a still show the whole route.
 */
export function bindStops(knots: Knots, stops: readonly (readonly number[])[], text: TextWindow): Knots {
  const pixels: number[] = [];
  const positions: number[] = [];
  knots.positions.forEach((at, k) => {
    let pixel = knots.pixels[k] ?? 0;
    pixels.push(pixel);
    positions.push(at);
    // Where the knot is a heading, its position is the step's number, and the next knot its rest.
    stops[at]?.forEach((line, i, { length }) => {
      const left = (knots.pixels[k + 1] ?? 0) - pixel;
      const read = line - text.top - READING_LINE * text.height;
      pixel += Math.max(left / (length + 1 - i), Math.min(left / 2, read - pixel)); // one line may name two stops
      pixels.push(pixel);
      positions.push(at + (DRAWN * (i + 1)) / length); // stopAt, without its weight
    });
  });
  return { pixels, positions };
}
