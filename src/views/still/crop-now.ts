import type { PageCrop } from '../../core/still/crops.ts';
import type { StillWindows } from '../../core/still/windows.ts';

/** Which still the window takes, asked without asking the window anew; `onChange` when it is another. */
export function watchCrop({ sources, rest }: StillWindows, onChange: () => void): () => PageCrop {
  const asked = sources.map(([crop, media]) => [crop, matchMedia(media)] as const);
  for (const [, list] of asked) list.addEventListener('change', onChange);
  return () => asked.find(([, list]) => list.matches)?.[0] ?? rest;
}
