/** What a player asks for of a file, from byte to byte; null: all of it, or in a way that we do not know. */
function rangeIn(header: string | null, size: number): readonly [from: number, to: number] | null {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined) return null;
  const to = last === undefined || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return Number(first) <= to ? [Number(first), to] : null;
}

/** Players ask for a part of a sound or a video, and some play none that is answered whole. */
export async function partOf(file: Response, range: string | null): Promise<Response> {
  if (range === null || file.status !== 200) return file;
  const bytes = await file.clone().arrayBuffer();
  const asked = rangeIn(range, bytes.byteLength);
  if (asked === null) return file;
  const [from, to] = asked;
  const headers = new Headers(file.headers);
  headers.set('Content-Range', `bytes ${from}-${to}/${bytes.byteLength}`);
  headers.set('Content-Length', `${to - from + 1}`);
  return new Response(bytes.slice(from, to + 1), { status: 206, headers });
}
