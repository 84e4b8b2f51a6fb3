import type { Camera } from '../geo.ts';
import type { FrameTime } from '../time/axis.ts';
import { type NamesOnWay, namesAt } from './camera/names-on-way.ts';
import { onGround } from './camera/on-ground.ts';
import { eased } from './eased.ts';
import { inTurn, type Shown, wayFrom } from './entrance.ts';
import type { Frame } from './frame-types.ts';
import type { Lens } from './lens.ts';
import type { Plan, PlanStep } from './plan.ts';
import { DRAWN, LEAVES, type Position, stepAt } from './position.ts';
import { drawnAt } from './route.ts';

type Opacities = Readonly<Record<string, number>>;

/** What both steps show stays; what one of them shows is as strong at t of the travel as it says. */
function mixed(
  from: Opacities,
  to: Opacities,
  t: number,
  [leaving, coming]: readonly [leaving: number, coming: number],
): Opacities {
  if (from === to || t <= 0) return from;
  if (t >= 1) return to;
  const now: Record<string, number> = {};
  for (const id in from) now[id] = id in to ? 1 : leaving;
  for (const id in to) if (!(id in now)) now[id] = coming;
  return now;
}

/** What fades in or out within the given part of the travel. */
const within = (part: number, t: number): readonly [leaving: number, coming: number] => [
  Math.max(0, 1 - t / part),
  Math.max(0, (t - 1 + part) / part),
];

/** The lit span of the axis slides from one step's to the next's; without one on either side it changes half-way. */
function betweenTimes(from: FrameTime | null, to: FrameTime | null, t: number): FrameTime | null {
  if (from === null || to === null || from === to || t <= 0 || t >= 1) return t < 0.5 ? from : to;
  const mix = (a: number, b: number): number => a + (b - a) * t;
  const open = -1; // where an open end is drawn from
  return {
    from: from.from === null && to.from === null ? null : mix(from.from ?? open, to.from ?? open),
    to: mix(from.to, to.to),
  };
}

/** How much of each route is drawn: those that begin here grow from stop to stop until the step's rest. */
function drawnRoutes(step: PlanStep, routes: Plan['routes'], progress: number): Readonly<Record<string, number>> {
  if (progress >= DRAWN || step.draws.length === 0) return progress > LEAVES ? step.leaving : step.drawn;
  const growing: Record<string, number> = { ...step.drawn };
  for (const id of step.draws) {
    const path = routes.get(id);
    if (path !== undefined) growing[id] = drawnAt(path, progress);
  }
  return growing;
}

interface Picture extends Shown {
  readonly camera: Camera;
}

/** What a step shows from its heading to its last line: it changes until the rest where the step enters with another picture. */
function pictureIn(
  step: PlanStep,
  progress: number,
  { viewport: { width, height }, story: { ground } }: Plan,
): Picture {
  const { enters } = step;
  if (enters === null || progress >= DRAWN) return step;
  if (enters.turns.length > 0) return { camera: step.camera, ...inTurn(enters, progress) };
  const t = wayFrom(progress);
  return {
    camera: t === 0 ? enters.camera : onGround(ground, enters.flight.at(eased(t)), width, height),
    ...exchanged(enters, step, enters.names, t),
  };
}

const exchanged = (from: Shown, to: Shown, names: NamesOnWay, t: number): Shown => ({
  layers: mixed(from.layers, to.layers, t, within(0.6, t)),
  labels: mixed(from.labels, to.labels, t, namesAt(names, t)),
  callouts: mixed(from.callouts, to.callouts, t, within(0.25, t)),
});

/**
 * The picture at a position: a pure function of plan, position and lens. It looks at two steps, however many the
 * story has, and gives the plan's own objects back wherever nothing moves.
 */
export function frameAt(plan: Plan, position: Position, lens: Lens): Frame {
  const index = Math.min(stepAt(position), plan.steps.length - 1);
  const step = plan.steps[index];
  if (step === undefined) throw new Error('frame: expected a plan with steps, got none');
  const next = plan.steps[index + 1];
  const progress = position - index;
  const t = next === undefined ? 0 : Math.min(1, Math.max(0, (progress - LEAVES) / (1 - LEAVES)));
  const { width, height } = plan.viewport;
  const picture = pictureIn(step, progress, plan);
  const shown = next === undefined || t === 0 ? picture : exchanged(step, next.enters ?? next, step.names, t);
  return {
    position,
    step: { id: step.id, index, progress },
    camera: t === 0 ? picture.camera : onGround(plan.story.ground, step.flight.at(eased(t)), width, height),
    layers: shown.layers,
    labels: shown.labels,
    callouts: shown.callouts,
    routes: drawnRoutes(step, plan.routes, progress),
    time: next === undefined ? step.time : betweenTimes(step.time, next.time, t),
    highlight: lens.highlight,
  };
}
