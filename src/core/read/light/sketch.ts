// The lines and areas of a story in one file: each is one thing, however many of its steps draw it.
import type { LonLat } from '../../geo.ts';
import { thin } from '../build/extent.ts';
import type { GeoFiles } from '../geojson/geo-files.ts';
import { joined, legOf } from '../geojson/leg.ts';
import { seemsSwapped } from '../geojson/swapped.ts';
import type { At, Problems } from '../problem.ts';
import type { DrawingSpec, RouteSpec } from '../specs/route.ts';
import type { Located } from '../yaml/schema.ts';
import type { Atlas } from './atlas.ts';
import type { LightDrawing, LightRoute, LightTrack } from './line-spec.ts';
import type { LightWhere } from './specs.ts';

type Ids = readonly Located<string>[];

/** What a step draws of lines and areas. */
export interface Sketched {
  readonly routes: Ids;
  readonly drawings: Ids;
  /** Places at which its lines stop or begin. */
  readonly places: Ids;
  /** Points along its own tracks, areas and lines: what its camera has to hold. */
  readonly extent: readonly LonLat[];
}

const FAR = 100; // kilometres off a track: nobody means a place so far from it

export class Sketch {
  readonly #atlas: Atlas;
  readonly #files: GeoFiles;
  readonly #problems: Problems;
  /** By what they are, so that the same line is drawn once. */
  readonly #routes = new Map<string, RouteSpec>();
  readonly #drawings = new Map<string, DrawingSpec>();
  #before: Ids = [];

  constructor(atlas: Atlas, files: GeoFiles, problems: Problems) {
    this.#atlas = atlas;
    this.#files = files;
    this.#problems = problems;
  }

  get routes(): readonly RouteSpec[] {
    return [...this.#routes.values()];
  }

  get drawings(): readonly DrawingSpec[] {
    return [...this.#drawings.values()];
  }

  /** To be called for each step in its turn: the trail of one are the lines of the one before. */
  step(read: LightWhere, id: string): Sketched {
    const route = read.route === null ? null : this.#route(read.route, id);
    const tracks = read.track.flatMap((track) => this.#track(track, id) ?? []);
    const drawn = [
      ...read.area.flatMap((area) => this.#drawing(area, 'area', id) ?? []),
      ...read.line.flatMap((line) => this.#drawing(line, 'line', id) ?? []),
    ];
    const own = [...(route === null ? [] : [route]), ...tracks];
    this.#warnSwapped(read);
    if (read.trail !== null && this.#before.length === 0)
      this.#problems.report(
        read.trail.at,
        'expected a step before this one that draws a line, got none',
        'trail keeps what the step before has as route or track; take it out here',
      );
    const left = read.trail === null ? [] : this.#before.map(({ value }) => ({ value, at: read.here }));
    const routes = once([...left, ...own.map((spec) => ({ value: spec.id.value, at: read.here }))]);
    this.#before = routes;
    return {
      routes,
      drawings: once(drawn.map((spec) => ({ value: spec.id.value, at: read.here }))),
      places: own.flatMap(({ stops }) => stops.value),
      extent: [
        ...tracks.flatMap(({ course }) => (typeof course === 'string' ? [] : course)),
        ...drawn.flatMap(({ lines }) => lines.flat()),
      ],
    };
  }

  /** Of all that is drawn along points of its own. */
  extent(): readonly LonLat[] {
    return [
      ...this.routes.flatMap(({ course }) => (typeof course === 'string' ? [] : course)),
      ...this.drawings.flatMap(({ lines }) => lines.flat()),
    ];
  }

  /** A step that draws no lines leaves no trail. */
  skip(): void {
    this.#before = [];
  }

  /** The line from stop to stop. How it went between them nobody says here. */
  #route({ stops: { value: named, at }, by, arrow }: LightRoute, step: string): RouteSpec | null {
    const stops = named.flatMap((name) => this.#atlas.find(name) ?? []);
    if (stops.length < named.length) return null; // told where it is not known
    const name = `${named.at(0)?.value ?? ''} – ${named.at(-1)?.value ?? ''}`;
    return this.#take({ stops: { value: stops, at }, course: by, arrow, name }, step, at);
  }

  #track({ here, file, from, to, name, arrow }: LightTrack, step: string): RouteSpec | null {
    const picked = this.#files.pick(file, 'line');
    const ends = [from, to].map((end) => (end === null ? null : this.#atlas.findPoint(end)));
    if (picked === null || (from !== null && ends[0] === null) || (to !== null && ends[1] === null)) return null;
    const whole = joined(picked.parts);
    if (whole === null) {
      this.#problems.report(
        file.at,
        `expected a track in one piece, got ${picked.parts.length} pieces with gaps between them, in line ${picked.at.line} of ${picked.at.file}`,
        'join them in QGIS (Merge lines), give each piece a feature of its own, or write line: for a line that does not grow',
      );
      return null;
    }
    const [start = null, end = null] = ends;
    const leg = legOf(whole, start?.point ?? null, end?.point ?? null);
    this.#warnFar(from, leg.off.from, picked.at);
    this.#warnFar(to, leg.off.to, picked.at);
    if (leg.line.length < 2) {
      this.#problems.report(
        here,
        'expected two places that lie apart on the track, got two that it passes at one point',
        'name another place as from or to',
      );
      return null;
    }
    const stops = ends.flatMap((each) => each?.id ?? []);
    const between = from === null || to === null ? null : `${from.value} – ${to.value}`;
    const called = name ?? [picked.name, between].filter((words) => words !== null).join(': ');
    const unnamed = file.value.replace(/\.\w+(?:#.*)?$/, '');
    return this.#take(
      {
        stops: { value: stops.length === 2 ? stops : [], at: here },
        course: leg.line,
        arrow,
        name: called === '' ? unnamed : called,
      },
      step,
      here,
    );
  }

  /** Called when the places of the step are known. */
  #warnSwapped({ track, area, line }: LightWhere): void {
    const kinds = { line: [...track, ...line], area };
    for (const kind of ['line', 'area'] as const)
      for (const { file } of kinds[kind]) {
        const picked = this.#files.pick(file, kind);
        if (picked !== null && seemsSwapped(thin(picked.parts.flat()), this.#atlas.points()))
          this.#problems.warn(
            file.at,
            `expected ${kind === 'area' ? 'an area' : 'a line'} near the places of the story, got one that would be so with its numbers the other way round`,
            `did you mean longitude first? Swap the two numbers of each position in ${picked.at.file}`,
          );
      }
  }

  #warnFar(place: Located<string> | null, off: number, { file, line }: At): void {
    if (place === null || off <= FAR) return;
    this.#problems.warn(
      place.at,
      `expected a place that the track passes, got ${JSON.stringify(place.value)}, ${Math.round(off)} km from it`,
      `look at where the place is, and whether longitude and latitude are swapped in line ${line} of ${file}`,
    );
  }

  #take(
    { name, ...way }: Pick<RouteSpec, 'stops' | 'course' | 'arrow'> & { readonly name: string },
    step: string,
    at: At,
  ): RouteSpec {
    const key = JSON.stringify([way.stops.value.map(({ value }) => value), way.course, way.arrow, name]);
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const called = { value: { [this.#atlas.lang]: name }, at };
    const spec: RouteSpec = {
      here: at,
      id: { value: this.#freeId(`${step}-route`), at },
      name: called,
      ...way,
      basis: called,
      claims: [],
      state: 'travelled',
    };
    this.#routes.set(key, spec);
    return spec;
  }

  #drawing({ here, file, name, colour }: LightDrawing, kind: DrawingSpec['kind'], step: string): DrawingSpec | null {
    const picked = this.#files.pick(file, kind);
    if (picked === null) return null;
    const called = name ?? picked.name;
    const key = JSON.stringify([picked.key, kind, called, colour]);
    const known = this.#drawings.get(key);
    if (known !== undefined) return known;
    const spec: DrawingSpec = {
      here,
      id: { value: this.#freeId(`${step}-${kind}`), at: here },
      kind,
      name: called === null ? null : { [this.#atlas.lang]: called },
      colour,
      lines: picked.parts,
    };
    this.#drawings.set(key, spec);
    return spec;
  }

  #freeId(made: string): string {
    const taken = new Set([...this.routes, ...this.drawings].map(({ id }) => id.value));
    for (let number = 1; ; number++) {
      const id = number === 1 ? made : `${made}-${number}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** What a step draws, each once: a stop of its line may be its own place. */
export const once = (all: Ids): Ids =>
  all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
