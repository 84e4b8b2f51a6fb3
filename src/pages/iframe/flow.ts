import { hostPage } from './host.ts';
import { letThrough } from './let-through.ts';
import { ownHeight } from './own-height.ts';
import { settled, wordsForMissing } from './pictures.ts';
import { showTheme } from './theme.ts';
import { tokensIn } from './tokens.ts';

// A frame in one flow, the whole story or one map, is as tall as its content.

const frame = document.querySelector<HTMLElement>('[data-frame]');

if (frame !== null) {
  wordsForMissing(frame.querySelectorAll('img'));
  const { theme } = tokensIn(location.search);
  if (theme !== 'auto') showTheme(theme);
  const host = hostPage({
    heard: (message) => {
      if (message.type === 'theme') showTheme(message.theme);
    },
    asked: () => again(),
    drawn: () => settled(frame.querySelector('img')),
  });
  const again = ownHeight(frame, host.height);
  letThrough(frame);
}
