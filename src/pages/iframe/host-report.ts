import { requireElement } from '../../app/require-element.ts';
import type { Shown } from '../../map/map-page.ts';
import { activeStep, type PlayheadStore } from '../../playhead/playhead.ts';
import type { Host } from './host.ts';
import type { StoryFile } from './story-file.ts';

/** What is told of the map alone in its frame: to the host, and in the frame's own page. */
interface HostReport {
  /** Tells what is shown now, where that is other than before. */
  show(now: Shown): void;
  /** Tells the host the step, whether or not it knows it. */
  step(): void;
  /** Whether the host was last told that the live map stands. */
  isLive(): boolean;
}

interface Input extends StoryFile {
  readonly store: PlayheadStore;
  readonly host: Host;
  /** Address of the whole story. */
  readonly home: string;
}

export function hostReport({ story, alts, store, host, home }: Input): HostReport {
  const open = requireElement('open');
  const keys = document.querySelectorAll<HTMLElement>('[data-of]');
  let told: Shown | null = null;

  function step(): void {
    const index = activeStep(store.getState());
    const id = story.steps[index]?.id;
    if (id !== undefined) host.tell({ type: 'step', step: id, index, of: story.steps.length });
  }

  return {
    show(now) {
      const before = told;
      told = now;
      if (now.index !== before?.index) {
        const id = story.steps[now.index]?.id ?? '';
        document.documentElement.dataset['step'] = id;
        requireElement('shown').textContent = alts[id] ?? '';
        for (const key of keys) key.hidden = key.dataset['of'] !== id;
        if (open instanceof HTMLAnchorElement) open.href = `${home}#${id}`;
        step();
      }
      if (now.live !== (before?.live ?? false)) host.tell({ type: 'live', on: now.live });
    },
    step,
    isLive: () => told?.live === true,
  };
}
