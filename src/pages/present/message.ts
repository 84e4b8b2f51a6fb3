import { requireElement } from '../../app/require-element.ts';

const MESSAGE_MS = 8000;

/** Says something for a while, in the page's message line. */
export function say(text: string): void {
  requireElement('message').textContent = text;
  setTimeout(() => {
    if (requireElement('message').textContent === text) requireElement('message').textContent = '';
  }, MESSAGE_MS);
}

/** Says something with a link after it. It stays until something else is said: a link needs time to be followed. */
export function sayWithLink(text: string, href: string, label: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href, target: '_blank', textContent: label });
  requireElement('message').textContent = `${text} `;
  requireElement('message').append(link);
}
