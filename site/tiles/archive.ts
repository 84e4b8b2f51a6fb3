// Vector tiles out of a PMTiles archive (version 3) that lies in memory: stills are drawn without waiting.
import { gunzipSync } from 'node:zlib';
import { bytesToHeader, Compression, type Entry, findTile, type Header, readVarint, zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const LEAVES = 4; // directories below one another: more are none that a program wrote

export interface TileArchive {
  readonly header: Header;
  /** What its maker says of it: JSON. */
  readonly metadata: unknown;
  /** A tile's bytes as its format has them; null: there is nothing at that place. Throws where the archive is damaged. */
  tile(zoom: number, x: number, y: number): Uint8Array | null;
}

/** Entries by their ids, in order. Throws where the bytes are none. */
function entriesIn(bytes: Uint8Array): Entry[] {
  const at = { buf: bytes, pos: 0 };
  const count = readVarint(at);
  if (count > bytes.length) throw new Error(`a directory of ${count} entries in ${bytes.length} bytes`);
  const column = (): number[] => Array.from({ length: count }, () => readVarint(at));
  const [steps, runs, lengths, offsets] = [column(), column(), column(), column()];
  let [tileId, end] = [0, 0];
  return steps.map((step, index): Entry => {
    const [runLength = 0, length = 0, told = 0] = [runs[index], lengths[index], offsets[index]];
    const offset = told === 0 ? end : told - 1; // 0: right after the one before
    tileId += step;
    end = offset + length;
    return { tileId, offset, length, runLength };
  });
}

const unpacked = (bytes: Uint8Array, how: Compression): Uint8Array =>
  how === Compression.Gzip ? new Uint8Array(gunzipSync(bytes)) : bytes;

/** The header alone; the rest of the file may be missing. Throws where there is none. */
export function headerIn(bytes: Uint8Array): Header {
  if (bytes.length < HEADER_BYTES) throw new Error(`${bytes.length} bytes, fewer than a header has`);
  return bytesToHeader(Uint8Array.from(bytes.subarray(0, HEADER_BYTES)).buffer); // a copy: small files share their memory
}

/** As many bytes as the header says that the file has. */
export const lengthOf = (header: Header): number =>
  Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );

/** Throws where the bytes are no archive, or a damaged one. */
export function openArchive(bytes: Uint8Array): TileArchive {
  const header = headerIn(bytes);
  const part = (offset: number, length: number): Uint8Array => {
    if (offset + length > bytes.length) throw new Error(`bytes ${offset} to ${offset + length} of ${bytes.length}`);
    return bytes.subarray(offset, offset + length);
  };
  const directories = new Map<number, Entry[]>(); // by where they begin
  const directory = (offset: number, length: number): Entry[] => {
    const known = directories.get(offset);
    if (known !== undefined) return known;
    const entries = entriesIn(unpacked(part(offset, length), header.internalCompression));
    directories.set(offset, entries);
    return entries;
  };
  directory(header.rootDirectoryOffset, header.rootDirectoryLength); // what leads to all others
  const about = unpacked(part(header.jsonMetadataOffset, header.jsonMetadataLength), header.internalCompression);
  return {
    header,
    metadata: JSON.parse(new TextDecoder().decode(about)),
    tile(zoom, x, y) {
      if (zoom < header.minZoom || zoom > header.maxZoom) return null;
      const id = zxyToTileId(zoom, x, y);
      let entries = directory(header.rootDirectoryOffset, header.rootDirectoryLength);
      for (let depth = 0; depth < LEAVES; depth += 1) {
        const entry = findTile(entries, id);
        if (entry === null) return null;
        if (entry.runLength > 0)
          return unpacked(part(header.tileDataOffset + entry.offset, entry.length), header.tileCompression);
        entries = directory(header.leafDirectoryOffset + entry.offset, entry.length);
      }
      throw new Error(`no tile ${zoom}/${x}/${y} below ${LEAVES} directories`);
    },
  };
}
