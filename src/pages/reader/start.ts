import 'virtual:fonts.css';
import 'virtual:theme.css';
import '../../styles/page.css';

// First the text and the opening's still; then, with nothing left in their way, the scripts.

const PATIENCE = 4000; // milliseconds that a picture may hold the scripts up

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  import('./main.ts').catch((why: unknown) => console.warn('scripts:', why));
}

if (document.readyState === 'complete') begin();
else {
  window.addEventListener('load', begin, { once: true });
  setTimeout(begin, PATIENCE);
}
