// Sounds and videos of steps: each names a file that browsers can play, and words for those who do not hear or see it.
import { type Recording, SOUND_FORMATS, type StepSound, type StepVideo, VIDEO_FORMATS } from '../../recording.ts';
import type { Problems } from '../problem.ts';
import type { SoundSpec, VideoSpec } from '../specs/recordings.ts';
import type { StepSpec } from '../specs/story.ts';
import { readVtt } from '../vtt.ts';
import type { Located } from '../yaml/schema.ts';
import { altIn, fileNamed, imageOf, type Media, rightsIn } from './pictures.ts';

const KINDS = {
  sound: { formats: SOUND_FORMATS, said: 'a sound as MP3, M4A, Ogg or WAV', save: 'save it anew as MP3' },
  video: { formats: VIDEO_FORMATS, said: 'a video as MP4 or WebM', save: 'save it anew as MP4' },
} as const;

type Played<K extends keyof typeof KINDS> = {
  readonly name: string;
  readonly digest: string;
  readonly bytes: number;
  readonly format: (typeof KINDS)[K]['formats'][number];
};

function playedIn<K extends keyof typeof KINDS>(
  kind: K,
  ref: Located<string>,
  media: Media,
  problems: Problems,
): Played<K> | null {
  const named = fileNamed(ref, media, problems);
  if (named === null) return null;
  const { said, save } = KINDS[kind];
  const { recorded = null, bytes } = named.file;
  const formats: readonly string[] = KINDS[kind].formats;
  const wrong = (got: string, help: string): null => {
    problems.report(ref.at, `expected ${said}, got ${got}`, help);
    return null;
  };
  if (bytes === 0) return wrong('an empty file', 'copy it anew from where it came from');
  if (recorded === null)
    return wrong('a file that is none', `play it on your own computer; where that plays it, ${save}`);
  const { format, whole, digest } = recorded;
  if (!formats.includes(format))
    return wrong(
      `one of the other sort, ${format.toUpperCase()}`,
      kind === 'sound' ? 'write it as video:' : 'write it as sound:',
    );
  if (!whole) return wrong('one that breaks off', 'copy it anew from where it came from');
  if (named.ending !== format)
    problems.warn(
      ref.at,
      `expected a name that ends in .${format}, as the file is one, got ${JSON.stringify(ref.value)}`,
      'it is played all the same; call it so, that nobody is misled',
    );
  return { name: named.stem, digest, bytes, format: format as Played<K>['format'] };
}

/** Paragraphs of a text that has an empty line between them; marks of headings are left out. */
const paragraphsIn = (words: string): readonly string[] =>
  words
    .split(/\r?\n[ \t]*\r?\n/)
    .map((each) => each.replaceAll(/^#+ +/gm, '').replaceAll(/\s+/g, ' ').trim())
    .filter((each) => each !== '');

/** The words of a file of the story's folder; its mistakes are told, where it is captions. */
function wordsOf(ref: Located<string>, media: Media, problems: Problems) {
  const named = fileNamed(ref, media, problems);
  if (named === null) return null;
  const { words = null } = named.file;
  if (words === null || words.text.trim() === '') {
    problems.report(ref.at, 'expected a file of words as UTF-8, got one that has none', 'save it as plain text');
    return null;
  }
  if (named.ending !== 'vtt') return { named, words, said: paragraphsIn(words.text) };
  const { said, mistakes } = readVtt(words.text);
  for (const { line, message, help } of mistakes)
    problems.report({ file: `${media.folder}media/${ref.value}`, line, column: 1, path: '' }, message, help);
  return { named, words, said: said.length === 0 ? [] : [said.join(' ')] };
}

const IS_FILE = /^[^\s]+\.(?:md|txt|vtt)$/i;

/** Words as they stand there, or those of the file that is named there. */
const transcriptIn = (ref: Located<string>, media: Media, problems: Problems): readonly string[] =>
  IS_FILE.test(ref.value.trim()) ? (wordsOf(ref, media, problems)?.said ?? []) : paragraphsIn(ref.value);

function soundIn(spec: SoundSpec, media: Media, problems: Problems): StepSound | null {
  const played = playedIn('sound', spec.file, media, problems);
  const rights = rightsIn('sound', spec, media, problems);
  const transcript = transcriptIn(spec.transcript, media, problems);
  if (played === null || rights === null) return null;
  return { kind: 'sound', ...played, ...rights, title: spec.title?.value ?? null, transcript };
}

function captionsIn(ref: Located<string>, media: Media, problems: Problems) {
  if (!/\.vtt$/i.test(ref.value)) {
    problems.report(
      ref.at,
      `expected captions as a file of WebVTT, got ${JSON.stringify(ref.value)}`,
      'write its name, which ends in .vtt; words alone stand as transcript:',
    );
    return null;
  }
  const found = wordsOf(ref, media, problems);
  return found === null ? null : { name: found.named.stem, digest: found.words.digest, said: found.said };
}

function videoIn(spec: VideoSpec, media: Media, problems: Problems): StepVideo | null {
  const played = playedIn('video', spec.file, media, problems);
  const poster = imageOf(spec.poster, media, problems);
  const rights = rightsIn('video', spec, media, problems);
  const alt = altIn(spec, problems, 'video');
  const captions = spec.captions === null ? null : captionsIn(spec.captions, media, problems);
  const told = spec.transcript === null ? [] : transcriptIn(spec.transcript, media, problems);
  if (spec.captions === null && spec.transcript === null)
    problems.report(
      spec.file.at,
      'expected captions or transcript of the video, got neither',
      'name a file of WebVTT as captions:, or write as transcript: what is said; where nothing is said, transcript: Nobody speaks.',
    );
  if (played === null || poster === null || rights === null) return null;
  return {
    ...{ kind: 'video', ...played, ...rights, poster, alt },
    caption: spec.caption?.value ?? null,
    captions: captions === null ? null : { name: captions.name, digest: captions.digest },
    transcript: told.length > 0 ? told : (captions?.said ?? []),
  };
}

/** The sounds and videos of a step, in this order. */
export function buildRecordings(
  { id, sound, video }: Pick<StepSpec, 'id' | 'sound' | 'video'>,
  media: Media,
  problems: Problems,
): readonly Recording[] {
  const written = [...sound, ...video];
  const [first] = written;
  if (first !== undefined && (id.value === 'start' || id.value === 'sources'))
    problems.report(
      first.file.at,
      `expected no sound or video in ${id.value}, which has nothing but its map, got ${JSON.stringify(first.file.value)}`,
      'give it in a step between the two',
    );
  written.forEach(({ file }, index) => {
    if (written.findIndex((other) => other.file.value === file.value) < index)
      problems.report(
        file.at,
        `expected each file once in a step, got ${JSON.stringify(file.value)} again`,
        'take one of the two out',
      );
  });
  return [
    ...sound.flatMap((spec) => soundIn(spec, media, problems) ?? []),
    ...video.flatMap((spec) => videoIn(spec, media, problems) ?? []),
  ];
}

/** Every file of the folder that a step names. */
export function filesIn({ pictures, sound, video }: Pick<StepSpec, 'pictures' | 'sound' | 'video'>): readonly string[] {
  const words = [...sound, ...video].flatMap(({ transcript }) => transcript?.value.trim() ?? []);
  return [
    ...[...pictures, ...sound, ...video].map(({ file }) => file.value),
    ...video.flatMap(({ poster, captions }) => [poster.value, ...(captions === null ? [] : [captions.value])]),
    ...words.filter((each) => IS_FILE.test(each)),
  ];
}
