/** What a key asks of a presentation. `on` and `back` first scroll a step that is taller than the screen. */
export const ACTS = [
  'on',
  'back',
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'jump',
  'overview',
  'text',
  'names',
  'pen',
  'pointer',
  'undo',
  'clear',
  'fullscreen',
  'speaker',
  'code',
  'help',
] as const;
export type Act = (typeof ACTS)[number];

/** A key as the browser tells it. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Clickers send PageUp, PageDown, a full stop, and from their start button F5 and Esc in turn. */
const KEYS: Readonly<Record<string, Act>> = {
  PageDown: 'on',
  ArrowDown: 'on',
  ' ': 'on',
  PageUp: 'back',
  ArrowUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  F5: 'fullscreen', // which would reload the page in the middle of a lesson
};

/** Letters and signs, which one switch turns off: who dictates says them by accident. */
export const SHORTCUTS: Readonly<Record<string, Act>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  g: 'jump',
  o: 'overview',
  t: 'text',
  m: 'names',
  d: 'pen',
  l: 'pointer',
  u: 'undo',
  c: 'clear',
  f: 'fullscreen',
  s: 'speaker',
  q: 'code',
  '?': 'help',
};

/** What a key asks for; null: it is the browser's. `shortcuts`: whether letters count. */
export function actOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Press, shortcuts: boolean): Act | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (shiftKey) {
    if (key === ' ') return 'back';
    return key === '?' && shortcuts ? 'help' : null;
  }
  return Object.hasOwn(KEYS, key)
    ? (KEYS[key] ?? null)
    : shortcuts && Object.hasOwn(SHORTCUTS, key)
      ? (SHORTCUTS[key] ?? null)
      : null;
}
