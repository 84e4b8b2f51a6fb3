import type { VNode } from 'preact';
import { voicesIn } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import type { PageStrings } from '../../strings/pages.ts';
import { Chip } from '../charts/chip.tsx';

/** What the letters of the chips stand for: paper has no pointer that would tell. */
interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly words: PageStrings;
}

export function VoiceKey({ story, lang, words }: Props): VNode {
  return (
    <div class="voice-key">
      <p>{words.letters}</p>
      <ul>
        {voicesIn(story, lang).map((voice) => (
          <li key={voice.id}>
            <Chip voice={voice} /> {voice.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
