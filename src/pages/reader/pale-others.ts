import type { VoiceId } from '../../core/ids.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/**
 * While the map shows what one side says, the words that cite others alone are paler. Who says a claim stands at its note;
 * the citation has the note's number.
 */
export function paleOthers(text: HTMLElement, store: PlayheadStore): void {
  function mark(voice: VoiceId | null): void {
    const notes = document.querySelectorAll<HTMLElement>('.footnotes li');
    const isBy = (link: HTMLElement, by: VoiceId): boolean =>
      notes[Number(link.dataset['note']) - 1]?.dataset['by']?.split(' ').includes(by) ?? true;
    for (const link of text.querySelectorAll<HTMLElement>('a.claim[data-note]'))
      link.classList.toggle('is-other', voice !== null && !isBy(link, voice));
  }
  const { voice } = store.getState().lens;
  if (voice !== null) mark(voice); // else nothing is marked yet
  store.subscribe(({ lens }, before) => {
    if (lens.voice !== before.lens.voice) mark(lens.voice);
  });
}
