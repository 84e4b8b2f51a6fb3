import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../src/core/record.ts';
import type { Notice } from '../../src/pages/notices/notice.ts';
import { FACES } from '../fonts/faces.ts';
import { packagesOf } from './packages.ts';

/** Licences under which others' work may be in the site. One more is a decision: say why in the commit that adds it. */
export const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense', // given to the public
  'OFL-1.1', // typefaces
  '(MIT OR Apache-2.0)',
] as const;

const textAt = (file: string): string => readFileSync(join(import.meta.dirname, 'texts', file), 'utf8');

/** What packages say of their licence elsewhere than in a file that they come with. */
const WRITTEN: Readonly<Record<string, string>> = {
  pmtiles: textAt('pmtiles.txt'), // in its repository alone
  'murmurhash-js': 'MIT License. Copyright (c) 2011 Gary Court (http://github.com/garycourt/murmurhash-js)',
};

/** The notice of a package. Throws where its licence is not one of those allowed, and where it has no text of it. */
export function noticeOf(folder: string): Notice {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = isRecord(described) ? described : {};
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new Error(`${folder}: expected a package with a name and a version`);
  if (!ALLOWED.some((allowed) => allowed === license))
    throw new Error(
      `${name} ${version} would be in the site: expected a licence of ${ALLOWED.join(', ')}, got ${license}`,
    );
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = (texts.length === 0 ? (WRITTEN[name] ?? '') : texts.join('\n')).replaceAll('\r\n', '\n').trim();
  if (text === '') throw new Error(`${name} ${version}: expected the text of its licence in ${folder}, got none`);
  return { name, version, licence: String(license), text };
}

const byName = (a: Notice, b: Notice): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The notices of all that is in the scripts, and of the typefaces: the site's, and those of stories' letters. */
export function noticesOf(
  root: string,
  modules: Iterable<string>,
  lettering: readonly string[] = [],
): readonly Notice[] {
  const names = [...FACES.map(({ from }) => `@fontsource-variable/${from}`), ...lettering];
  const faces = names.map((name) => join(root, 'node_modules', name));
  const folders = new Set([...packagesOf(modules), ...faces].map((folder) => folder.replaceAll('\\', '/')));
  const notices = [...folders].map(noticeOf);
  return [...new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice])).values()].sort(byName);
}
