import 'virtual:fonts.css';
import 'virtual:theme.css';
import '../styles/page.css';
import { markScripts } from '../app/scripts-mark.ts';

// First the text and the still; then, with nothing left in their way, the scripts of the page that this is.

const PATIENCE = 4000; // milliseconds that a picture may hold the scripts up

function scriptsOf(page: string | undefined): Promise<unknown> {
  if (page === 'explore') return import('./explore/explore.ts');
  if (page === 'embed') return import('./embed/builder.tsx');
  return import('./reader/main.ts').then((reader) => reader.begun);
}

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  scriptsOf(document.documentElement.dataset['page']).then(
    () => markScripts('ran'),
    (why: unknown) => {
      console.warn('scripts:', why);
      markScripts('failed');
    },
  );
}

markScripts('begun');
if (document.readyState === 'complete') begin();
else {
  window.addEventListener('load', begin, { once: true });
  setTimeout(begin, PATIENCE);
}
