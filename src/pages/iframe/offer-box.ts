/** A button that asks for the live map, and what is said where none came. */
interface OfferBox {
  readonly element: HTMLElement;
  /** Shows the button, or hides it; what was said before goes in either case. */
  offer(on: boolean): void;
  /** Says what came instead; null: nothing, where no reader pressed the button. `again`: another try may help. */
  fail(words: string | null, again: boolean): void;
}

export function offerBox(label: string, pressed: () => void): OfferBox {
  const element = document.createElement('div');
  const button = document.createElement('button');
  const word = document.createElement('p');
  element.className = 'frame-offer';
  button.type = 'button';
  button.className = 'frame-go-live';
  button.textContent = label;
  button.addEventListener('click', pressed);
  word.setAttribute('role', 'status');
  word.hidden = true;
  element.append(button, word);
  return {
    element,
    offer(on) {
      button.hidden = !on;
      word.hidden = true;
    },
    fail(words, again) {
      if (words !== null) word.textContent = words;
      word.hidden = words === null;
      if (again) button.hidden = words === null;
      else button.remove();
    },
  };
}
