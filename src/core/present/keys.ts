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
  /** Where the key lies, by its name on a keyboard of the United States: KeyB, Period. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** AltGr and CapsLock, which browsers tell by asking. */
  getModifierState?(name: string): boolean;
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

/** A letter that any layout has; others are known by where their key lies. */
const LATIN = /^[a-z]$/;

/** The shortcut that a key stands for, whatever CapsLock does and whichever letters the layout has. */
function shortcutOf({ key, code, shiftKey }: Press): Act | null {
  const letter = key.toLowerCase();
  if (shiftKey && key !== '?') return null;
  const known = LATIN.test(letter) || Object.hasOwn(SHORTCUTS, letter);
  const named = known ? letter : code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
  return Object.hasOwn(SHORTCUTS, named) ? (SHORTCUTS[named] ?? null) : null;
}

/** What a key asks for; null: it is the browser's. `shortcuts`: whether letters count. */
export function actOf(press: Press, shortcuts: boolean): Act | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (ctrlKey || altKey || metaKey || press.getModifierState?.('AltGraph') === true) return null;
  if (shiftKey && key === ' ') return 'back';
  if (!shiftKey && Object.hasOwn(KEYS, key)) return KEYS[key] ?? null;
  return shortcuts ? shortcutOf(press) : null;
}
