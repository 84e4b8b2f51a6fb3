import { EXPORT_WORDS } from '../../../site/input/data-files.ts';
import { type DataFile, dataFiles } from '../../../src/core/export/files.ts';
import { shapeGeometry } from '../../../src/core/read/build/topology.ts';
import type { Story } from '../../../src/core/story.ts';
import { topology } from '../read/land.ts';

/** The files of data of a small story, on its small map. */
export const smallData = (story: Story): readonly DataFile[] =>
  dataFiles(story, 'en', (id) => shapeGeometry(topology(), id), EXPORT_WORDS);

export function textOf(files: readonly DataFile[], name: DataFile['name']): string {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`expected ${name} among the files`);
  return file.text;
}

export const jsonOf = (files: readonly DataFile[], name: DataFile['name']): unknown => JSON.parse(textOf(files, name));
