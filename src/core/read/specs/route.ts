// routes.yaml, as its author writes it, and what a story in one file draws in its place.
import type { Drawing } from '../../drawing.ts';
import type { Route, Text } from '../../story.ts';
import { ROUTE_STATES } from '../../story.ts';
import type { At } from '../problem.ts';
import { scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, list, located, object, oneOf, optional, WRONG } from '../yaml/schema.ts';
import { claimRef, id, words } from '../yaml/values.ts';

type Ids = readonly Located<string>[];

export interface RouteSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly name: Located<Text>;
  readonly stops: Located<Ids>;
  readonly basis: Located<Text>;
  readonly claims: Ids;
  readonly state: Route['state'];
  readonly course: Route['course'];
  readonly arrow: boolean;
}
/** What an author says of how a line runs and ends. */
export const by: Shape<'great-circle' | 'straight'> = optional(
  oneOf(['great-circle', 'straight'] as const),
  'great-circle',
);
export const arrow: Shape<boolean> = optional((yaml) => {
  const value = scalar(yaml);
  return typeof value === 'boolean' ? value : fail(yaml, 'true or false', 'arrow: false leaves the head out');
}, true);

type RouteWritten = Omit<RouteSpec, 'here' | 'course'> & { readonly by: 'great-circle' | 'straight' };
const routeWritten = object<RouteWritten>({
  id,
  name: located(words),
  stops: located(list(id)),
  basis: located(words),
  claims: list(claimRef),
  state: oneOf(ROUTE_STATES),
  by,
  arrow,
});
export const route: Shape<RouteSpec> = (yaml) => {
  const read = routeWritten(yaml);
  return read === WRONG ? WRONG : { ...read, course: read.by };
};

/** An area or a line from a file, as the map will draw it. */
export interface DrawingSpec extends Omit<Drawing, 'id'> {
  readonly here: At;
  readonly id: Located<string>;
}
