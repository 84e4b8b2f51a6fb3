import { readFileSync } from 'node:fs';
import { isRecord } from '../../src/core/record.ts';

// The data lie in packages that are installed in this folder alone.

/** A file of a package, parsed. */
export const readPackage = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/${file}`, import.meta.url), 'utf8'));

/** A package with its version. */
export function versioned(name: string): string {
  const described = readPackage(name, 'package.json');
  const version = isRecord(described) ? described['version'] : null;
  if (typeof version !== 'string') throw new Error(`${name}: expected a version, got ${JSON.stringify(version)}`);
  return `${name}@${version}`;
}
