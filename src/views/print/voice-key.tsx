import type { VNode } from 'preact';
import { VOICES } from '../../core/voices.ts';
import type { PageStrings } from '../../strings/pages.ts';
import { LETTER } from '../charts/chip.tsx';
import type { ChartStrings } from '../charts/strings.ts';

/** What the letters of the chips stand for: paper has no pointer that would tell. */
export function VoiceKey({ t, words }: { t: ChartStrings; words: PageStrings }): VNode {
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
