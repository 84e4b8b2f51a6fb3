// What an author writes of a sound or a video that a step gives. `said` is a text, as the story's files have theirs.
import type { Text } from '../../story.ts';
import { isAbsent, scalar } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { fail, located, object, optional, text } from '../yaml/schema.ts';
import type { PictureRights } from './pictures.ts';

export interface SoundSpec extends PictureRights {
  /** The name of a file in the story's folder of media. */
  readonly file: Located<string>;
  readonly title: Located<Text> | null;
  /** Words, or the name of a file that has them. */
  readonly transcript: Located<string>;
}

export interface VideoSpec extends PictureRights {
  readonly file: Located<string>;
  readonly poster: Located<string>;
  readonly alt: Located<Text>;
  readonly caption: Located<Text> | null;
  readonly captions: Located<string> | null;
  readonly transcript: Located<string> | null;
}

/** Not left out, and not left empty. */
const must =
  <T>(shape: Shape<T>, expected: string, help: string): Shape<T> =>
  (yaml) =>
    isAbsent(yaml) || scalar(yaml) === '' ? fail(yaml, expected, help) : shape(yaml);

export const soundOf = (said: Shape<Text>): Shape<SoundSpec> =>
  object<SoundSpec>({
    file: located(text),
    title: optional(located(said), null),
    transcript: must(
      located(text),
      'transcript, what is to be heard',
      'write the words, or the name of a file of media/ that has them: transcript: speech.txt',
    ),
    credit: optional(said, null),
    licence: optional(said, null),
  });

export const videoOf = (said: Shape<Text>): Shape<VideoSpec> =>
  object<VideoSpec>({
    file: located(text),
    poster: must(
      located(text),
      'poster, a picture that stands there until somebody plays the video',
      'take one moment of it as JPEG or PNG, put it into media/, and write its name: poster: moment.jpg',
    ),
    alt: must(
      located(said),
      'alt, what is to be seen in the video',
      'say it in a sentence, for those who hear the story: alt: A train crosses the bridge',
    ),
    caption: optional(located(said), null),
    captions: optional(located(text), null),
    transcript: optional(located(text), null),
    credit: optional(said, null),
    licence: optional(said, null),
  });
