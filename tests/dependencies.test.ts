import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const pinned = read<Package>('package.json');
const lock = read<Lock>('package-lock.json');

test('every package is pinned to one version, and the lock file holds the same', () => {
  const all = Object.entries({ ...pinned.dependencies, ...pinned.devDependencies });
  expect(all.length).toBeGreaterThan(10);
  for (const [name, version] of all) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('maplibre-gl is not older than 6.11.1, below which it runs script of strangers', () => {
  const [major = 0, minor = 0, patch = 0] = (pinned.dependencies['maplibre-gl'] ?? '').split('.').map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_011_001);
});
