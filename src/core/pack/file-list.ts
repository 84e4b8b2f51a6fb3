import { isRecord } from '../record.ts';
/** One file of the class pack. */
export interface PackFile {
  /** From the site's root, such as step/flight/index.html. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, as hexadecimal figures. */
  readonly digest: string;
}

/** Everything that the site needs with the network off, as the build lists it. */
export interface Pack {
  /** Names this build: it differs wherever a file does. */
  readonly build: string;
  readonly files: readonly PackFile[];
}

function isFile(value: unknown): value is PackFile {
  if (!isRecord(value)) return false;
  const { path, bytes, digest } = value;
  return (
    typeof path === 'string' &&
    /^[^/\\:?#]+(\/[^/\\:?#]+)*$/.test(path) && // nothing that leads out of the site
    !path.split('/').some((part) => part === '.' || part === '..') &&
    typeof bytes === 'number' &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0 &&
    typeof digest === 'string' &&
    /^[0-9a-f]{64}$/.test(digest)
  );
}

/** The list as it came from the host; null where it is none, as when a host answers everything with a page. */
export function parsePack(value: unknown): Pack | null {
  if (!isRecord(value)) return null;
  const { build, files } = value;
  if (typeof build !== 'string' || !/^[0-9a-f]{8,64}$/.test(build)) return null;
  if (!Array.isArray(files) || files.length === 0 || !files.every(isFile)) return null;
  return { build, files };
}

export const bytesOf = (files: readonly PackFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The address under which a file is asked for and kept: a page by its folder, as readers do. */
export const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
