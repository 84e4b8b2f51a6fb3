// What an author writes of lines and areas: along places, or from a file of GeoJSON.
import { isMap } from 'yaml';
import type { NamedColour } from '../../theme/named-colours.ts';
import type { At } from '../problem.ts';
import { arrow, by } from '../specs/route.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { list, located, object, optional, text, WRONG } from '../yaml/schema.ts';
import { colour } from './place-spec.ts';

type Names = readonly Located<string>[];

/** Stops in order: places that the story or the map knows. */
export interface LightRoute {
  readonly here: At;
  readonly stops: Located<Names>;
  readonly by: 'great-circle' | 'straight';
  readonly arrow: boolean;
}
const stops: Shape<Located<Names>> = located(list(located(text)));
const routeParts = object<Omit<LightRoute, 'here'>>({ stops, by, arrow });

/** A list of its stops, or a map with more than that. */
export const route: Shape<LightRoute> = (yaml) => {
  if (isMap(yaml.node)) return routeParts(yaml);
  const read = stops(yaml);
  return read === WRONG ? WRONG : { here: yaml.at, stops: read, by: 'great-circle', arrow: true };
};

/** A line of a file, or the part of it between two places. */
export interface LightTrack {
  readonly here: At;
  readonly file: Located<string>;
  readonly from: Located<string> | null;
  readonly to: Located<string> | null;
  readonly name: string | null;
  readonly arrow: boolean;
}
const trackParts = object<Omit<LightTrack, 'here'>>({
  file: located(text),
  from: optional(located(text), null),
  to: optional(located(text), null),
  name: optional(text, null),
  arrow,
});

/** The name of a file, or a map with more than that. */
export const track: Shape<LightTrack> = (yaml) => {
  if (isMap(yaml.node)) return trackParts(yaml);
  const file = located(text)(yaml);
  return file === WRONG ? WRONG : { here: yaml.at, file, from: null, to: null, name: null, arrow: true };
};

export interface LightDrawing {
  readonly here: At;
  readonly file: Located<string>;
  readonly name: string | null;
  readonly colour: NamedColour;
}

/** An area or a line, which has a colour of its own where its author gives it none. */
export const drawing =
  (otherwise: NamedColour): Shape<LightDrawing> =>
  (yaml) => {
    if (isMap(yaml.node))
      return object<Omit<LightDrawing, 'here'>>({
        file: located(text),
        name: optional(text, null),
        colour: colour(otherwise),
      })(yaml);
    const file = located(text)(yaml);
    return file === WRONG ? WRONG : { here: yaml.at, file, name: null, colour: otherwise };
  };
