import { CROPS, type PageCrop } from '../../core/still/crops.ts';
import { cropIn } from './file-for.ts';

/** Which still of a picture the window takes, asked without asking the window anew; `onChange` when it is another. */
export function watchCrop(picture: ParentNode, onChange: () => void): () => PageCrop {
  const size = (address: string): PageCrop => {
    const crop = cropIn(address);
    return crop in CROPS ? (crop as PageCrop) : 'phone';
  };
  const asked = [...picture.querySelectorAll('source')]
    .filter(({ media }) => !media.includes('scheme')) // the same windows stand there for dark
    .map(({ media, srcset }) => [size(srcset), matchMedia(media)] as const);
  for (const [, list] of asked) list.addEventListener('change', onChange);
  const rest = size(picture.querySelector('img')?.src ?? '');
  return () => asked.find(([, list]) => list.matches)?.[0] ?? rest;
}
