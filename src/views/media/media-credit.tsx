import type { VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Text } from '../../core/story.ts';

interface Props {
  readonly of: { readonly credit: Text; readonly licence: Text };
  readonly lang: string;
}

/** Who made a picture, a sound or a video, and how it may be used. */
export const MediaCredit = ({ of: { credit, licence }, lang }: Props): VNode => (
  <span class="media-credit">
    {typographic(textIn(credit, lang), lang)} · {typographic(textIn(licence, lang), lang)}
  </span>
);
