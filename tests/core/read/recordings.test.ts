import { describe, expect, it, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGeography } from '../../../site/input/story-files.ts';
import type { MediaFile } from '../../../src/core/read/media-file.ts';
import { formatProblem, formatWarning } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import type { Recorded } from '../../../src/core/read/recorded.ts';
import { once } from '../../once.ts';

const geography = once(() => loadGeography(diskAt('.')));

const digest = 'ab'.repeat(32);
const played = (name: string, format: Recorded['format'], whole = true, bytes = 90_000): MediaFile => ({
  ...{ name, bytes, image: null },
  recorded: { format, whole, digest },
});
const words = (name: string, text: string): MediaFile => ({ name, bytes: 9, image: null, words: { text, digest } });
const poster: MediaFile = {
  name: 'poster.jpg',
  bytes: 9e4,
  image: { format: 'jpeg', width: 1280, height: 720, frames: 1, whole: true, digest },
};
const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.000\nA train comes.\n';
const MEDIA: readonly MediaFile[] = [
  played('bell.mp3', 'mp3'),
  played('train.mp4', 'mp4'),
  poster,
  words('train.vtt', VTT),
  words('bell.txt', 'It rings.\n\nIt rings again.'),
];
const RIGHTS = 'credit: A. Nowak, licence: CC0';
const SOUND = `file: bell.mp3, title: The bell, transcript: A bell rings., ${RIGHTS}`;
const VIDEO = `file: train.mp4, poster: poster.jpg, captions: train.vtt, alt: A train on a bridge, ${RIGHTS}`;
const story = (lines: string): string => `---\ntitle: T\n---\n\n## A step\nplace: Warsaw\n${lines}\n\nWords.\n`;

function read(lines: string, media = MEDIA) {
  return readStory({ 'stories/x/story.md': story(lines) }, 'x', geography(), { media });
}
function given(lines: string, media = MEDIA) {
  const result = read(lines, media);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story.steps[1]?.recordings ?? [];
}

describe('a step gives', () => {
  it('a sound, with its words', () => {
    expect(given(`sound: { ${SOUND} }`)).toEqual([
      {
        ...{ kind: 'sound', name: 'bell', format: 'mp3', digest, bytes: 90_000 },
        ...{ title: { en: 'The bell' }, transcript: ['A bell rings.'] },
        ...{ credit: { en: 'A. Nowak' }, licence: { en: 'CC0' } },
      },
    ]);
  });

  it('the words of a file of them, paragraph by paragraph', () => {
    const [sound] = given(`sound: { ${SOUND.replace('A bell rings.', 'bell.txt')} }`);
    expect(sound?.transcript).toEqual(['It rings.', 'It rings again.']);
  });

  it('a video, with what stands in its place and what is said in it', () => {
    const [video] = given(`video: { ${VIDEO} }`);
    expect(video).toMatchObject({
      ...{ kind: 'video', name: 'train', format: 'mp4', alt: { en: 'A train on a bridge' } },
      ...{ poster: { name: 'poster', width: 1280, height: 720 }, captions: { name: 'train', digest } },
      transcript: ['A train comes.'],
    });
  });

  it('several of each, sounds first, under the rights of all pictures', () => {
    const bare = (one: string): string => one.replace(`, ${RIGHTS}`, '');
    const lines = `video:\n- { ${bare(VIDEO)} }\nsound:\n- { ${bare(SOUND)} }`;
    const text = story(lines).replace('title: T', `title: T\npictures: { ${RIGHTS} }`);
    const result = readStory({ 'stories/x/story.md': text }, 'x', geography(), { media: MEDIA });
    expect(result.ok && result.story.steps[1]?.recordings.map(({ kind }) => kind)).toEqual(['sound', 'video']);
  });
});

describe('refused is', () => {
  const sound = (from: string, to: string): string => `sound: { ${SOUND.replace(from, to)} }`;
  const video = (from: string, to: string): string => `video: { ${VIDEO.replace(from, to)} }`;
  const instead = (...files: readonly MediaFile[]): readonly MediaFile[] => [
    ...MEDIA.filter(({ name }) => files.every((file) => file.name !== name)),
    ...files,
  ];
  const refused: readonly (readonly [what: string, lines: string, says: string, media?: readonly MediaFile[]])[] = [
    ['a sound without words', sound(', transcript: A bell rings.', ''), 'expected transcript, what is to be heard'],
    ['a sound of nobody', sound(`, ${RIGHTS}`, ''), 'expected credit and licence of the sound "bell.mp3"'],
    ['a sound that is not there', sound('bell.mp3', 'bel.mp3'), 'got "bel.mp3"; help: did you mean "bell.mp3"?'],
    [
      'words that are not there',
      sound('A bell rings.', 'gone.txt'),
      'expected a file of stories/x/media/, got "gone.txt"',
    ],
    ['text that is called a sound', sound('', ''), 'got a file that is none', instead(words('bell.mp3', 'no'))],
    ['a sound that breaks off', sound('', ''), 'got one that breaks off', instead(played('bell.mp3', 'mp3', false))],
    ['a video as a sound', sound('bell.mp3', 'train.mp4'), 'got one of the other sort, MP4; help: write it as video:'],
    ['a video without a poster', video(' poster: poster.jpg,', ''), 'expected poster, a picture that stands there'],
    ['a poster that is none', video('poster.jpg', 'bell.mp3'), 'expected a picture as JPEG, PNG, WebP or AVIF'],
    ['a video without alt', video(' alt: A train on a bridge,', ''), 'expected alt, what is to be seen in the video'],
    ['a video whose alt says nothing', video('A train on a bridge', 'video'), 'expected words for what is to be seen'],
    ['a video without words', video(' captions: train.vtt,', ''), 'expected captions or transcript of the video'],
    ['captions of another kind', video('train.vtt', 'bell.txt'), 'expected captions as a file of WebVTT'],
    [
      'a comma that ends a text',
      sound('A bell rings.', 'It rings, twice'),
      'got "twice"; help: take it out; or put the text before it between quotation marks',
    ],
    ['the same twice', `sound:\n- { ${SOUND} }\n- { ${SOUND} }`, 'expected each file once in a step'],
    [
      'captions with a mistake, in their own line',
      video('', ''),
      'stories/x/media/train.vtt:3:1: expected an end after the beginning',
      instead(words('train.vtt', VTT.replace('00:01', '00:00'))),
    ],
  ];
  test.each(refused.map(([what, ...rest]) => ({ what, rest })))('$what', ({ rest: [lines, says, media] }) => {
    const result = read(lines, media);
    expect(result.ok ? '' : result.problems.map(formatProblem).join('\n')).toContain(says);
  });
});

it('warns of what a class cannot store, of a misleading name, and of what no step gives', () => {
  const heavy = played('bell.mp3', 'ogg', true, 12_300_000);
  const { warnings } = read(`sound: { ${SOUND} }`, [heavy, played('other.mp3', 'mp3')]);
  const said = warnings.map(formatWarning).join('\n');
  expect(said).toContain(
    'media/bell.mp3:1:1: warning: expected a file of at most 8 MB, got one of 12.3; help: make it',
  );
  expect(said).toContain('expected a name that ends in .ogg');
  expect(said).toContain('media/other.mp3:1:1: warning: expected a file that a step shows');
});
