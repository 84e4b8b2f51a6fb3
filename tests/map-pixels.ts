import type {} from '../src/pages/reader/inspect.ts'; // declares window.inspect

/** How many colours the live map's own canvas has at a step. Runs in the page: it uses nothing from around it. */
export async function coloursAt(step: string): Promise<{ readonly at: string | undefined; readonly colours: number }> {
  window.inspect?.seek(step);
  await window.inspect?.settled();
  const map = window.inspect?.map();
  if (map === undefined || map === null) throw new Error('no map');
  const rendered = <Answer>(look: () => Answer): Promise<Answer> =>
    new Promise((resolve) => {
      map.once('render', () => resolve(look())); // only now has the canvas what is on the screen
      map.triggerRepaint();
    });
  await rendered(() => undefined);
  const small = document.createElement('canvas');
  small.width = small.height = 64;
  const pen = small.getContext('2d');
  const colours = await rendered(() => {
    pen?.drawImage(map.getCanvas(), 0, 0, 64, 64);
    const { data } = pen?.getImageData(0, 0, 64, 64) ?? { data: new Uint8ClampedArray() };
    return new Set(Array.from({ length: data.length / 4 }, (_, i) => `${data.slice(i * 4, i * 4 + 3)}`)).size;
  });
  return { at: window.inspect?.frame().step.id, colours };
}
