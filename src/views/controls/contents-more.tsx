import type { JSX } from 'preact';
import type { Parts } from '../../core/parts.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { MoreLinks } from '../narrative/more-links.tsx';
import { type ChoiceStore, Choices } from './choices.tsx';
import { Share } from './share.tsx';

interface Props {
  readonly parts: Parts;
  readonly store: PlayheadStore;
  readonly preferences: ChoiceStore;
  readonly root: string;
  /** Hands the map to the reader, whose button has no room on a small map. */
  readonly take: () => void;
  /** The step that is read. */
  readonly here?: { readonly id: string; readonly heading: string };
  readonly t: LiveStrings;
}

/** What the menu holds beside the steps: the step's own address, choices, and ways to other pages. */
export function ContentsMore({ parts, store, preferences, root, take, here, t }: Props): JSX.Element {
  return (
    <>
      {here === undefined ? null : <Share step={here} root={root} t={t} />}
      <Choices sources={parts.statements} store={store} preferences={preferences} t={t} />
      <button type="button" class="chip-button menu-take" onClick={take}>
        {t.moveMap.take}
      </button>
      <MoreLinks parts={parts} root={root} from={here?.id} t={t} />
    </>
  );
}
