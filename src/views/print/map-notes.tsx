import type { JSX } from 'preact';
import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Step } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { noteOf } from '../figures/note-ref.ts';

interface Props {
  readonly step: Step;
  readonly notes: NoteNumbers;
  readonly lang: string;
  readonly t: Strings;
  readonly to: Addresses;
}

/** What stands on the map, in words, each with its note. */
export function MapNotes({ step, notes, lang, t, to }: Props): JSX.Element | null {
  if (step.notes.length === 0) return null;
  return (
    <div class="map-notes">
      <ul aria-label={t.onTheMap}>
        {step.notes.map((note) => (
          <li key={note.id}>
            <a class="claim" href={to.claim(note.claim)} {...noteOf(note.claim, notes)}>
              {typographic(textIn(note.text, lang))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
