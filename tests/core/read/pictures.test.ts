import { describe, expect, it, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGeography } from '../../../site/input/story-files.ts';
import type { MediaFile, MediaImage } from '../../../src/core/read/media-file.ts';
import { formatProblem, formatWarning } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { once } from '../../once.ts';
import { input } from './input.ts';
import { LAND } from './land.ts';

const geography = once(() => loadGeography(diskAt('.')));

const IMAGE: MediaImage = {
  format: 'jpeg',
  width: 2400,
  height: 1600,
  frames: 1,
  whole: true,
  digest: 'ab'.repeat(32),
};
const file = (name: string, image: Partial<MediaImage> | null = {}, bytes = 900_000): MediaFile => ({
  name,
  bytes,
  image: image === null ? null : { ...IMAGE, ...image },
});
const MEDIA: readonly MediaFile[] = [file('harbour.jpg')];

const GIVEN = 'file: harbour.jpg, alt: Boats at a pier, credit: A. Nowak, licence: CC BY 4.0';
const story = (lines: string, over = ''): string =>
  `---\ntitle: T\n${over}---\n\n## A step\nplace: Warsaw\n${lines}\n\nWords.\n`;
const LINE = story('').split('\n').indexOf('place: Warsaw') + 2; // of what is given

function said(text: string, media = MEDIA): { problems: readonly string[]; warnings: readonly string[] } {
  const result = readStory({ 'stories/x/story.md': text }, 'x', geography(), { media });
  return {
    problems: result.ok ? [] : result.problems.map(formatProblem),
    warnings: result.warnings.map(formatWarning),
  };
}

function pictures(text: string, media = MEDIA) {
  const result = readStory({ 'stories/x/story.md': text }, 'x', geography(), { media });
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story.steps[1]?.pictures ?? [];
}

describe('a picture of a step', () => {
  it('is read with its words, its size and the digest of its file', () => {
    expect(pictures(story(`picture: { ${GIVEN}, caption: At dusk on 12 May 1932 }`))).toEqual([
      {
        ...{ name: 'harbour', digest: IMAGE.digest, width: 2400, height: 1600 },
        alt: { en: 'Boats at a pier' },
        caption: { en: 'At dusk on 12 May 1932' },
        credit: { en: 'A. Nowak' },
        licence: { en: 'CC BY 4.0' },
      },
    ]);
  });

  it('may stand on lines of its own, and be one of several', () => {
    const media = [...MEDIA, file('Tower_1.JPG', { digest: 'cd'.repeat(32) })];
    const lines = `pictures:\n  - file: harbour.jpg\n    alt: Boats\n    credit: A\n    licence: B\n  - { ${GIVEN.replace('harbour.jpg', 'Tower_1.JPG')} }`;
    expect(pictures(story(lines), media).map(({ name }) => name)).toEqual(['harbour', 'tower_1']);
    expect(said(story(lines), media)).toEqual({ problems: [], warnings: [] });
  });

  it('takes from over the story who made it and how it may be used, where it says neither itself', () => {
    const over = 'pictures: { credit: The archive, licence: CC0 }\n';
    const [one] = pictures(story('picture: { file: harbour.jpg, alt: Boats at a pier }', over));
    expect([one?.credit, one?.licence]).toEqual([{ en: 'The archive' }, { en: 'CC0' }]);
    const [other] = pictures(story('picture: { file: harbour.jpg, alt: Boats at a pier, credit: A. Nowak }', over));
    expect([other?.credit, other?.licence]).toEqual([{ en: 'A. Nowak' }, { en: 'CC0' }]);
  });

  it('stands in a story of many files with words by language', () => {
    const files = input({
      'story.yaml': ['  - id: start', '  - id: start\n    pictures: { file: a.png }'],
    });
    const result = readStory(files, 'small', LAND, { media: [file('a.png', { format: 'png' })] });
    expect(result.ok ? [] : result.problems.map(formatProblem).filter((each) => each.includes('pictures'))).toEqual([
      expect.stringMatching(/story\.yaml:\d+:\d+ steps\[0\]\.pictures\.alt: expected alt, what is to be seen/),
    ]);
  });
});

const at = (column: number, path: string): string => `stories/x/story.md:${LINE}:${column} ${path}: `;
const FILE_AT = at(18, 'picture.file');

describe('what is wrong with a picture is told with its place:', () => {
  const alone = (changed: string): string => `picture: { ${changed} }`;
  const called = (name: string): string => alone(GIVEN.replace('harbour.jpg', name));
  test.each<readonly [mistake: string, lines: string, media: readonly MediaFile[], says: string]>([
    [
      'a file that is not there',
      called('harbor.jpg'),
      MEDIA,
      `${FILE_AT}expected a file of stories/x/media/, got "harbor.jpg"; help: did you mean "harbour.jpg"?`,
    ],
    [
      'no folder of pictures',
      called('harbour.jpg'),
      [],
      `${FILE_AT}expected a file of stories/x/media/, got "harbour.jpg"; help: put it into that folder`,
    ],
    [
      'capitals where the file has none',
      called('Harbour.JPG'),
      MEDIA,
      `${FILE_AT}expected the name as the file has it, "harbour.jpg", got "Harbour.JPG"; help: write small and capital letters as they are: most hosts tell them apart`,
    ],
    [
      'the folder before the name',
      called('media/harbour.jpg'),
      MEDIA,
      `${FILE_AT}expected the name of a file in stories/x/media/, got "media/harbour.jpg"; help: write its name alone: harbour.jpg`,
    ],
    [
      'a way out of the folder',
      called('../../secret.jpg'),
      MEDIA,
      `${FILE_AT}expected the name of a file in stories/x/media/, got "../../secret.jpg"; help: write its name alone: secret.jpg`,
    ],
    [
      'a name with spaces and marks',
      called('Port Gdańsk (2).jpg'),
      [file('Port Gdańsk (2).jpg')],
      `${FILE_AT}expected a file named in letters a to z, digits, hyphens and underscores, got "Port Gdańsk (2).jpg"; help: call it "Port-Gdansk-2.jpg", here and in the folder: its name stands in addresses`,
    ],
    [
      'a name without an ending',
      called('harbour'),
      [file('harbour')],
      `${FILE_AT}expected a file named in letters a to z, digits, hyphens and underscores, got "harbour"; help: call it "harbour.jpg", here and in the folder: its name stands in addresses`,
    ],
    [
      'no alt',
      alone('file: harbour.jpg, credit: A, licence: B'),
      MEDIA,
      `${at(10, 'picture.alt')}expected alt, what is to be seen in the picture, got nothing; help: say it in a sentence, for those who hear the story: alt: Two boats at a pier, in fog`,
    ],
    [
      'an empty alt',
      alone('file: harbour.jpg, alt: "", credit: A, licence: B'),
      MEDIA,
      `${at(36, 'picture.alt')}expected alt, what is to be seen in the picture, got ""; help: say it in a sentence, for those who hear the story: alt: Two boats at a pier, in fog`,
    ],
    [
      'the name of the file as alt',
      alone('file: harbour.jpg, alt: harbour.jpg, credit: A, licence: B'),
      MEDIA,
      `${at(36, 'picture.alt')}expected words for what is to be seen in the picture, got "harbour.jpg"; help: say it in a sentence, for those who hear the story`,
    ],
    [
      'neither credit nor licence',
      alone('file: harbour.jpg, alt: Boats at a pier'),
      MEDIA,
      `${FILE_AT}expected credit and licence of the picture "harbour.jpg", got none; help: say who made it as credit and how it may be used as licence; over the story, pictures: { credit: …, licence: … } says it of all`,
    ],
    [
      'a misspelt key',
      alone(`${GIVEN}, captoin: At dusk`),
      MEDIA,
      `${at(GIVEN.length + 14, 'picture')}expected one of the keys file, alt, caption, credit, licence, got "captoin"; help: did you mean "caption"?`,
    ],
    [
      'the name of a file alone',
      'picture: harbour.jpg',
      MEDIA,
      `${at(10, 'picture')}expected a map with file, alt, caption, credit, licence, got "harbour.jpg"; help: write { key: value }, or a line for each key`,
    ],
    [
      'text that is called a picture',
      called('harbour.jpg'),
      [file('harbour.jpg', null)],
      `${FILE_AT}expected a picture as JPEG, PNG, WebP or AVIF, got a file that is none; help: open it on your own computer; where that shows it, save it anew as JPEG`,
    ],
    [
      'an empty file',
      called('harbour.jpg'),
      [file('harbour.jpg', null, 0)],
      `${FILE_AT}expected a picture as JPEG, PNG, WebP or AVIF, got an empty file; help: open it on your own computer; where that shows it, save it anew as JPEG`,
    ],
    [
      'a picture that breaks off',
      called('harbour.jpg'),
      [file('harbour.jpg', { whole: false })],
      `${FILE_AT}expected a whole picture, got one that breaks off; help: copy it anew from where it came from`,
    ],
    [
      'an SVG',
      called('chart.svg'),
      [file('chart.svg', { format: 'svg' })],
      `${FILE_AT}expected a picture as JPEG, PNG, WebP or AVIF, got an SVG; help: save it as PNG, at least 1600 pixels wide`,
    ],
    [
      'a GIF that moves',
      called('boat.gif'),
      [file('boat.gif', { format: 'gif', frames: 12 })],
      `${FILE_AT}expected a picture that stands still, got one that moves; help: save one moment of it as JPEG or PNG`,
    ],
    [
      'a picture of a telephone',
      called('boat.heic'),
      [file('boat.heic', { format: 'heic' })],
      `${FILE_AT}expected a picture as JPEG, PNG, WebP or AVIF, got HEIC; help: save it as JPEG or PNG`,
    ],
    [
      'one of 12000 pixels',
      called('wide.jpg'),
      [file('wide.jpg', { width: 12_000, height: 900 })],
      `${FILE_AT}expected a picture of at most 10000 pixels a side, got 12000 × 900; help: make it smaller: 3200 pixels are more than any reader is shown`,
    ],
    [
      'the same twice in a step',
      `pictures: [{ ${GIVEN} }, { ${GIVEN} }]`,
      MEDIA,
      `${at(GIVEN.length + 26, 'pictures[1].file')}expected each picture once in a step, got "harbour.jpg" again; help: take one of the two out`,
    ],
    [
      'no space after the colon',
      `picture:{ ${GIVEN} }`,
      MEDIA,
      `stories/x/story.md:${LINE}:9 a-step: expected a space after "picture:", got none; help: type one: without it nothing is read`,
    ],
  ])('%s', (_, lines, media, says) => {
    expect(said(story(lines), media).problems).toEqual([says]);
  });

  it('in every picture of a story at once', () => {
    const lines = `pictures: [{ ${GIVEN.replace('harbour', 'a')} }, { ${GIVEN.replace('harbour', 'b')} }]`;
    expect(said(story(lines)).problems).toHaveLength(2);
  });

  it('but not that it has no licence where what stands over the story cannot be read', () => {
    const { problems } = said(story('picture: { file: harbour.jpg, alt: Boats at a pier }', 'published: soon\n'));
    expect(problems).toEqual([expect.stringContaining('got "soon"')]);
  });

  it('a figure in its caption for which a story that is checked has no claim', () => {
    const given = 'file: a.png, alt: { en: A boat }, caption: { en: 80 boats }, credit: { en: A }, licence: { en: B }';
    const files = input({ 'story.yaml': ['  - id: crossing', `  - id: crossing\n    pictures: { ${given} }`] });
    const result = readStory(files, 'small', LAND, { media: [file('a.png', { format: 'png' })] });
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/pictures\.caption: expected .*got "80"/),
    ]);
  });

  it('one in the opening, which is a map', () => {
    const files = input({
      'story.yaml': [
        '  - id: start',
        '  - id: start\n    pictures: { file: a.png, alt: { en: A boat }, credit: { en: A }, licence: { en: B } }',
      ],
    });
    const result = readStory(files, 'small', LAND, { media: [file('a.png', { format: 'png' })] });
    expect(result.ok ? [] : result.problems.map(formatProblem).filter((each) => each.includes('pictures'))).toEqual([
      expect.stringContaining('expected no picture in start, which has nothing but its map, got "a.png"'),
    ]);
  });
});

describe('what may be better is a warning:', () => {
  const shown = story(`picture: { ${GIVEN} }`);
  const folder = 'stories/x/media';
  test.each<readonly [what: string, media: readonly MediaFile[], says: string]>([
    [
      'a picture that no step shows',
      [...MEDIA, file('old.jpg')],
      `${folder}/old.jpg:1:1: warning: expected a file that a step shows, got one that none does; help: show it as picture:, sound: or video: of a step, or take it away`,
    ],
    [
      'a file of more than 20 MB',
      [file('harbour.jpg', {}, 23_400_000)],
      `${folder}/harbour.jpg:1:1: warning: expected a file of at most 20 MB, got one of 23.4; help: make it smaller: 3200 pixels are more than any reader is shown`,
    ],
    [
      'one narrower than the smallest that is made of it',
      [file('harbour.jpg', { width: 320, height: 200 })],
      `${folder}/harbour.jpg:1:1: warning: expected a picture at least 480 pixels wide, got one of 320; help: take a larger one: on most screens it is not sharp`,
    ],
    [
      'one whose name says that it is another kind',
      [file('harbour.jpg', { format: 'png' })],
      `stories/x/story.md:${LINE}:18 picture.file: warning: expected a name that ends in .png, as the picture is one, got "harbour.jpg"; help: it is shown all the same; call it so, that nobody is misled`,
    ],
  ])('%s', (_, media, says) => {
    expect(said(shown, media)).toEqual({ problems: [], warnings: [says] });
  });
});

describe('a card', () => {
  const one = `picture: { ${GIVEN} }`;
  function cards(text: string) {
    const result = readStory({ 'stories/x/story.md': text }, 'x', geography(), { media: MEDIA });
    if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
    return [result.story.meta.card?.name, result.story.steps[1]?.card?.name];
  }

  it('is the map where nobody says otherwise, the picture of the step, or one that a step shows', () => {
    expect(cards(story(one))).toEqual([undefined, undefined]);
    expect(cards(story(`${one}\ncard: picture`))).toEqual([undefined, 'harbour']);
    expect(cards(story(one, 'card: harbour.jpg\n'))).toEqual(['harbour', undefined]);
  });

  test.each([
    ['of a step without a picture', story('card: picture'), 'expected a picture in the step, whose card it may be'],
    ['of another word', story(`${one}\ncard: map`), 'expected one of picture, got "map"'],
    ['of no picture', story(one, 'card: habour.jpg\n'), 'got "habour.jpg"; help: did you mean "harbour.jpg"?'],
    ['of what no step shows', story(one, 'card: tower.jpg\n'), 'help: show it as picture: of a step'],
  ])('%s is refused', (_, text, says) => {
    expect(said(text).problems.join('\n')).toContain(says);
  });
});
