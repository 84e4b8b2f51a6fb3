import type { VNode } from 'preact';
import { VOICES } from '../../core/story.ts';
import type { PageStrings } from '../../strings/pages.ts';
import { LETTER } from '../figures/chip.tsx';
import type { FigureStrings } from '../figures/strings.ts';

/** What the letters of the chips stand for: paper has no pointer that would tell. */
export function VoiceKey({ t, words }: { t: FigureStrings; words: PageStrings }): VNode {
  return (
    <div class="voice-key">
      <p>{words.letters}</p>
      <ul>
        {VOICES.map((voice) => (
          <li key={voice}>
            <span class={`chip chip-${voice}`}>{LETTER[voice]}</span> {t.voice[voice]}
          </li>
        ))}
      </ul>
    </div>
  );
}
