import type { Page } from '@playwright/test';

const SEEN = 110; // of 765: another smoothing of an edge is less, another picture is more
/** Of a million pixels: a name that moves by one pixel changes hundreds. */
export const FEW = 50;

/** How many pixels of two pictures (PNG) differ by more than the smoothing of an edge. */
export async function changed(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  const count = await blank.evaluate(
    async ({ pictures, most }) => {
      const data: Uint8ClampedArray[] = [];
      for (const picture of pictures) {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        data.push(canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray());
      }
      const [one = new Uint8ClampedArray(), two = new Uint8ClampedArray()] = data;
      let different = one.length === 0 || one.length !== two.length ? Number.POSITIVE_INFINITY : 0;
      for (let i = 0; i < one.length; i += 4) {
        let sum = 0;
        for (let c = 0; c < 3; c++) sum += Math.abs((one[i + c] ?? 0) - (two[i + c] ?? 0));
        if (sum > most) different += 1;
      }
      return different;
    },
    { pictures: [a.toString('base64'), b.toString('base64')], most: SEEN },
  );
  await blank.close();
  return count;
}
