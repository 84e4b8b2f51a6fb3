import { hostPage } from './host.ts';
import { type LiveOffer, mayBeLive, offerLive } from './offer-live.ts';
import { settled, wordsForMissing } from './pictures.ts';
import { type Stepper, startStepper } from './stepper.ts';
import { showTheme } from './theme.ts';
import { tokensIn } from './tokens.ts';

const frame = document.querySelector<HTMLElement>('[data-frame]');

/** A frame that is paged keeps the height that its host gave it, and says so where a host waits to hear it. */
function paged(root: HTMLElement, start: string | null): void {
  let stepper: Stepper | null = null;
  let live: LiveOffer | null = null;
  const tellSize = (): void => {
    if (window.innerHeight > 0) host.height(window.innerHeight);
  };
  const host = hostPage({
    heard(message) {
      if (message.type === 'goto') stepper?.go(message.step);
      if (message.type === 'theme') {
        showTheme(message.theme);
        live?.theme(message.theme);
      }
      if (message.type !== 'grant') return;
      if (live !== null) live.grant(message.on);
      else if (!message.on) host.tell({ type: 'live', on: false });
    },
    asked() {
      tellSize();
      stepper?.tell();
    },
    drawn: () => settled(root.querySelector('.frame-step:not([hidden]) .frame-still:not([hidden]) img')),
  });
  const module = document.documentElement.dataset['live'];
  const address = new URL(document.documentElement.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
  live =
    module === undefined || !mayBeLive()
      ? null
      : offerLive({
          root: address,
          module: new URL(module, location.href).href,
          label: root.dataset['liveLabel'] ?? '',
          missing: (device) => root.dataset[device ? 'liveNoDevice' : 'liveNoFiles'] ?? '',
          go: (step) => stepper?.go(step),
          onLive: (on) => host.tell({ type: 'live', on }),
        });
  stepper = startStepper(root, {
    start,
    shown: (step, index, of) => host.tell({ type: 'step', step, index, of }),
    turned: (step, still) => live?.show(step, still),
  });
  tellSize();
}

if (frame !== null) {
  wordsForMissing(frame.querySelectorAll('img'));
  const { theme, start } = tokensIn(location.search);
  if (theme !== 'auto') showTheme(theme);
  paged(frame, start);
}
