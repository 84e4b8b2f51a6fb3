import { PAGE_CROPS, type PageCrop } from '../../src/core/still/crops.ts';

/** The size of the still that a picture shows, by its address. */
export function cropOf(source: string): PageCrop {
  const name = /\.([a-z]+)\.(?:light|dark)\.svg$/.exec(source)?.[1];
  const crop = PAGE_CROPS.find((one) => one === name);
  if (crop === undefined) throw new Error(`expected a still of the page, got ${source}`);
  return crop;
}
