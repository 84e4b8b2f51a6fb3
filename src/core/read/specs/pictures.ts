// What an author writes of a picture that a step shows. `said` is a text, as the story's files have theirs.
import type { Text } from '../../story.ts';
import type { At } from '../problem.ts';
import { isAbsent, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, located, object, oneOf, optional, text } from '../yaml/schema.ts';

/** Who made pictures, and how others may use them. */
export interface PictureRights {
  readonly credit: Text | null;
  readonly licence: Text | null;
}

export interface PictureSpec extends PictureRights {
  readonly here: At;
  /** The name of a file in the story's folder of media. */
  readonly file: Located<string>;
  readonly alt: Located<Text>;
  readonly caption: Located<Text> | null;
}

/** A picture without words is none for those who hear the story. */
const altOf =
  (said: Shape<Text>): Shape<Located<Text>> =>
  (yaml) =>
    isAbsent(yaml) || scalar(yaml) === ''
      ? fail(
          yaml,
          'alt, what is to be seen in the picture',
          'say it in a sentence, for those who hear the story: alt: Two boats at a pier, in fog',
        )
      : located(said)(yaml);

export const pictureOf = (said: Shape<Text>): Shape<PictureSpec> =>
  object<Omit<PictureSpec, 'here'>>({
    file: located(text),
    alt: altOf(said),
    caption: optional(located(said), null),
    credit: optional(said, null),
    licence: optional(said, null),
  });

/** What is shown of a step where its address is shared. */
export const stepCard: Shape<Located<'picture'> | null> = optional(located(oneOf(['picture'] as const)), null);

/** What holds for every picture that does not say it itself. */
export const rightsOf = (said: Shape<Text>): Shape<PictureRights> =>
  object<PictureRights>({ credit: optional(said, null), licence: optional(said, null) });
