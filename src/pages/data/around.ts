import type { DataFile } from '../../core/export/files.ts';
import type { StepPageAround } from '../step/render.tsx';

/** A file of data as its page shows it; its text is not needed there. */
export interface WeighedFile extends Pick<DataFile, 'name' | 'records'> {
  readonly bytes: number;
}

export interface DataPageAround extends StepPageAround {
  readonly files: readonly WeighedFile[];
}
