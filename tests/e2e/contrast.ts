import type { Page } from '@playwright/test';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The contrast between the lightest and the darkest pixel of each box of a picture (PNG), as WCAG reckons it. */
export async function contrastOf(page: Page, picture: Buffer, boxes: readonly Box[]): Promise<readonly number[]> {
  const blank = await page.context().newPage();
  const contrasts = await blank.evaluate(
    async ({ source, areas }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      canvas?.drawImage(bitmap, 0, 0);
      const linear = (value: number): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return areas.map(({ x, y, width, height }) => {
        const data = canvas?.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data ?? [];
        let [least, most] = [1, 0];
        for (let i = 0; i < data.length; i += 4) {
          const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
          const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          least = Math.min(least, light);
          most = Math.max(most, light);
        }
        return (most + 0.05) / (least + 0.05);
      });
    },
    { source: picture.toString('base64'), areas: boxes.map(({ x, y, width, height }) => ({ x, y, width, height })) },
  );
  await blank.close();
  return contrasts;
}
