import type { JSX } from 'preact';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { MoreLinks } from '../narrative/more-links.tsx';
import { type ChoiceStore, Choices } from './choices.tsx';
import { Share } from './share.tsx';

interface Props {
  readonly store: PlayheadStore;
  readonly preferences: ChoiceStore;
  readonly root: string;
  /** The step that is read. */
  readonly here?: { readonly id: string; readonly heading: string };
  readonly t: LiveStrings;
}

/** What the panel of contents holds beside the steps: ways to other pages, choices, and the step's own address. */
export function ContentsMore({ store, preferences, root, here, t }: Props): JSX.Element {
  return (
    <>
      <MoreLinks root={root} from={here?.id} t={t} />
      <Choices store={store} preferences={preferences} t={t} />
      {here === undefined ? null : <Share step={here} root={root} t={t} />}
    </>
  );
}
