import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

const SCHEME = 'tiles';
const TILE = /^tiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;

/** A file of our own host, a part at a time; from hosts and caches that have no parts it is fetched whole, once. */
class FileParts implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole === null) {
      const range = { range: `bytes=${offset}-${offset + length - 1}` };
      const answer = await fetch(this.#url, { headers: range, ...(signal === undefined ? {} : { signal }) });
      if (!answer.ok) throw new Error(`${this.#url}: expected a file, got status ${answer.status}`);
      if (answer.status === 206) return { data: await answer.arrayBuffer() };
      this.#whole ??= answer.arrayBuffer();
    }
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

const archives = new Map<string, PMTiles>();

function archiveAt(url: string): PMTiles {
  const known = archives.get(url) ?? new PMTiles(new FileParts(url));
  archives.set(url, known);
  return known;
}

/** Tiles as a source of the engine has them: their addresses, and how what has such an address is had. */
export interface TileReader {
  readonly scheme: string;
  readonly address: string;
  read(asked: { readonly url: string }, abort: AbortController): Promise<{ data: ArrayBuffer }>;
}

/** The tiles of a PMTiles file at a URL. */
export const tilesOf = (url: string): TileReader => ({
  scheme: SCHEME,
  address: `${SCHEME}://${new URL(url, document.baseURI).href}/{z}/{x}/{y}`,
  async read({ url: asked }, { signal }) {
    const [, file, z, x, y] = TILE.exec(asked) ?? [];
    if (file === undefined) throw new Error(`expected the address of a tile, got ${asked}`);
    try {
      const tile = await archiveAt(file).getZxy(Number(z), Number(x), Number(y), signal);
      return { data: tile?.data ?? new ArrayBuffer(0) };
    } catch (why) {
      archives.delete(file); // it would answer the same again: whoever asks again asks the host again
      throw why;
    }
  },
});
