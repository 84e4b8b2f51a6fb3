import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scheme } from '../core/theme/themes.ts';
import { entryState, keepInEntry } from './address.ts';

/** What a reader chose on this page; null: as their system asks. Nothing is stored but in this entry of the history. */
interface Preferences {
  readonly theme: Scheme | null;
  readonly calm: boolean | null;
}

type PreferenceStore = StoreApi<Preferences>;

/** What the system wishes for, asked once and listened to: the answer is read in every frame of a scroll. */
function wish(query: string): { readonly isWished: () => boolean; readonly list: MediaQueryList } {
  const list = matchMedia(query);
  let isWished = list.matches;
  list.addEventListener('change', ({ matches }) => {
    isWished = matches;
  });
  return { isWished: () => isWished, list };
}

const lessMotion = wish('(prefers-reduced-motion: reduce)');
const dark = wish('(prefers-color-scheme: dark)');

function remembered(): Preferences {
  const { theme, calm } = entryState();
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    calm: typeof calm === 'boolean' ? calm : null,
  };
}

/** The reader's choices: colours on the page's root for the style sheets, both in the history for a reload. */
export function keepPreferences(): PreferenceStore {
  const store = createStore<Preferences>()(() => remembered());
  const apply = ({ theme }: Preferences): void => {
    const { dataset } = document.documentElement;
    if (theme === null) delete dataset['theme'];
    else dataset['theme'] = theme;
  };
  apply(store.getState());
  const remember = (): void => keepInEntry({ ...store.getState() });
  store.subscribe((now) => {
    apply(now);
    remember();
  });
  window.addEventListener('hashchange', remember); // each jump makes an entry of its own
  return store;
}

export const systemIsCalm = (): boolean => lessMotion.isWished();
export const systemScheme = (): Scheme => (dark.isWished() ? 'dark' : 'light');
export const isCalm = ({ calm }: Preferences): boolean => calm ?? systemIsCalm();
export const schemeOf = ({ theme }: Preferences): Scheme => theme ?? systemScheme();

/** Calls back when the system's wishes change. */
export function onSystemChange(listener: () => void): void {
  for (const { list } of [lessMotion, dark]) list.addEventListener('change', listener);
}
