import { readFileSync } from 'node:fs';
import { isRecord } from '../../src/core/record.ts';

// The data lie in packages that are installed in this folder alone.

const read = new Map<string, unknown>(); // the largest take half a minute

/** A file of a package, parsed. */
export function readPackage(name: string, file: string): unknown {
  const path = `node_modules/${name}/${file}`;
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
  return read.get(path);
}

/** A package with its version. */
export function versioned(name: string): string {
  const described = readPackage(name, 'package.json');
  const version = isRecord(described) ? described['version'] : null;
  if (typeof version !== 'string') throw new Error(`${name}: expected a version, got ${JSON.stringify(version)}`);
  return `${name}@${version}`;
}
