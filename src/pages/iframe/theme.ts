import type { FrameTheme } from '../../messages/message.ts';
import { colourPictures } from '../../views/still/colour-pictures.ts';

/** Shows the frame in a theme: the style sheets by the root's attribute, the stills by their files. */
export function showTheme(theme: FrameTheme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const frame of document.querySelectorAll('.frame')) colourPictures(frame, theme === 'auto' ? null : theme);
}
