import { keptIn } from './kept.ts';

/** Whether letters are shortcuts. */
interface ShortcutSwitch {
  on(): boolean;
  set(on: boolean): void;
}

/** On at first, and kept over a reload where the browser keeps anything. */
export function shortcutSwitch(): ShortcutSwitch {
  const kept = keptIn<boolean>('shortcuts', (value) => (typeof value === 'boolean' ? value : null));
  let isOn = kept.get() ?? true;
  return {
    on: () => isOn,
    set(on) {
      isOn = on;
      kept.set(on);
    },
  };
}
