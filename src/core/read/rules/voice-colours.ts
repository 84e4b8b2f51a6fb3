// A voice's own colour: what is told by it must be seen, and told apart from the others by every eye.
import { distance, EYES } from '../../theme/colour-vision.ts';
import { faintIn } from '../../theme/least-contrast.ts';
import { voiceName } from '../../theme/theme.ts';
import { painted, SCHEMES, THEMES } from '../../theme/themes.ts';
import type { Voice } from '../../voices.ts';
import type { At, Problems } from '../problem.ts';
import type { VoiceSpec } from '../specs/world.ts';

const APART = 10; // CIEDE2000: told apart at a glance, by eyes that see fewer colours
const WELL_APART = 20; // the same by those that see all

export function checkVoiceColours(voices: readonly Voice[], specs: readonly VoiceSpec[], problems: Problems): void {
  const written = new Map(
    specs.flatMap(({ id, colour }) => (colour === null ? [] : [[id.value, colour.here] as const])),
  );
  if (written.size === 0) return;
  for (const scheme of SCHEMES) {
    const theme = painted(THEMES[scheme], voices);
    const faint = faintIn(theme);
    voices.forEach((voice, index) => {
      const at = written.get(voice.id);
      if (at === undefined) return;
      const name = voiceName(voice.colour);
      const [first] = faint.filter(({ colour, ground }) => colour === name || ground === name);
      if (first !== undefined)
        problems.report(
          inTheme(at, scheme),
          `expected a colour that is read on ${first.ground}, at ${first.least} : 1 or more, got ${first.contrast.toFixed(2)} : 1`,
          `take a ${scheme === 'light' ? 'darker' : 'lighter'} one, or leave colour out and one is given`,
        );
      for (const other of voices.filter((each, i) => i < index || (each !== voice && !written.has(each.id)))) {
        const near = EYES.find(
          (eye) =>
            distance(theme[name], theme[voiceName(other.colour)], eye) < (eye === 'everybody' ? WELL_APART : APART),
        );
        if (near === undefined) continue;
        problems.report(
          inTheme(at, scheme),
          `expected a colour that is told from that of ${other.id}, got one that is too near to it for ${near === 'everybody' ? 'everybody' : `eyes with ${near}`}`,
          'take another hue or lightness, or leave colour out and one is given',
        );
        break;
      }
    });
  }
}

const inTheme = (at: At, scheme: string): At => ({ ...at, path: `${at.path}.${scheme}` });
