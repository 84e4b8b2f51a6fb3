import 'virtual:fonts.css';
import 'virtual:theme.css';
import '../../styles/page.css';

// First the text and the still; then, with nothing left in their way, the scripts of the page that this is.

const PATIENCE = 4000; // milliseconds that a picture may hold the scripts up

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  const scripts =
    document.documentElement.dataset['page'] === 'explore' ? import('../explore/explore.ts') : import('./main.ts');
  scripts.catch((why: unknown) => console.warn('scripts:', why));
}

if (document.readyState === 'complete') begin();
else {
  window.addEventListener('load', begin, { once: true });
  setTimeout(begin, PATIENCE);
}
