import { describe, expect, it } from 'vitest';
import { toldStory } from '../../src/core/embed/told.ts';
import type { MediaFile } from '../../src/core/read/media-file.ts';
import { TOLD_WORDS } from '../../src/pages/embed/told-words.ts';
import { once } from '../once.ts';
import { lightStory, pagesWritten } from './parts.ts';

const digest = 'ab'.repeat(32);
const MEDIA: readonly MediaFile[] = [
  { name: 'bell.mp3', bytes: 9e4, image: null, recorded: { format: 'mp3', whole: true, digest } },
  { name: 'train.webm', bytes: 9e4, image: null, recorded: { format: 'webm', whole: true, digest } },
  {
    name: 'moment.png',
    bytes: 9e4,
    image: { format: 'png', width: 1280, height: 720, frames: 1, whole: true, digest },
  },
  {
    ...{ name: 'train.vtt', bytes: 9, image: null },
    words: { text: 'WEBVTT\n\n00:00.000 --> 00:01.000\nA train comes.\n', digest },
  },
];
const story = once(() =>
  lightStory(
    `---
title: T
pictures: { credit: A. Nowak, licence: CC0 }
---

## A town
place: Warsaw
sound: { file: bell.mp3, title: The bell, transcript: A bell rings. }
video: { file: train.webm, poster: moment.png, captions: train.vtt, alt: A train on a bridge }

Words.
`,
    'light',
    MEDIA,
  ),
);
const pages = once(() => pagesWritten(story()));

const SHOWN: Readonly<Record<string, readonly [within: string, root: string]>> = {
  '': ['#a-town .step-text', './'],
  'step/a-town/': ['.moment', '../../'],
  'handout/': ['#a-town', '../'],
  'present/': ['#a-town .present-text', '../'],
  'frame/': ['#a-town .frame-text', '../'],
  'frame/unrolled/': ['#a-town .frame-text', '../../'],
};

describe.each(Object.entries(SHOWN))('a step with a sound and a video, on the page “%s”', (path, [within, root]) => {
  const found = (what: string) => pages().get(path)?.querySelector(`${within} > figure.media ${what}`) ?? null;

  it('has both, which fetch nothing and start nothing before somebody plays them', () => {
    for (const player of [found('audio'), found('video')]) {
      expect(player?.getAttribute('preload')).toBe('none');
      expect(player?.hasAttribute('controls')).toBe(true);
      expect(player?.hasAttribute('autoplay')).toBe(false);
    }
    expect(found('audio source')?.getAttribute('src')).toBe(`${root}media/bell.abababab.mp3`);
    expect(found('video source')?.getAttribute('src')).toBe(`${root}media/train.abababab.webm`);
  });

  it('has the room of the video before it is there, and a picture in it', () => {
    const video = found('video');
    expect(['width', 'height', 'poster'].map((name) => video?.getAttribute(name))).toEqual([
      ...['1280', '720'],
      `${root}media/moment-960.abababab.jpg`,
    ]);
    expect(video?.hasAttribute('playsinline')).toBe(true);
  });

  it('has the words of both for those who do not hear or see them', () => {
    expect([found('audio'), found('video')].map((player) => player?.getAttribute('aria-label'))).toEqual([
      'The bell',
      'A train on a bridge',
    ]);
    const track = found('video track');
    expect(['kind', 'src', 'srclang'].map((name) => track?.getAttribute(name))).toEqual([
      'captions',
      `${root}media/train.abababab.vtt`,
      'en',
    ]);
    const told = [...(pages().get(path)?.querySelectorAll(`${within} > figure.media details`) ?? [])];
    expect(told.map(({ textContent }) => textContent)).toEqual([
      'What is to be heardA bell rings.',
      'What is saidA train comes.',
    ]);
  });
});

it('an article leads to the step that plays them', () => {
  const [, step] = toldStory(story(), 'en', new Map(), TOLD_WORDS).steps;
  const paths = step?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.words : []));
  expect(paths?.filter(({ kind }) => kind === 'own')).toEqual([
    { kind: 'own', path: '#a-town', children: [{ kind: 'text', text: 'Sound: The bell' }] },
    { kind: 'own', path: '#a-town', children: [{ kind: 'text', text: 'Video' }] },
  ]);
});

it('search engines read them with who made them, and how they may be used', () => {
  const rights = { creditText: 'A. Nowak', license: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  for (const path of ['', 'step/a-town/']) {
    const data = pages().get(path)?.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const { audio, video } = JSON.parse(data);
    expect(audio).toMatchObject([
      {
        ...{ '@type': 'AudioObject', name: 'The bell', encodingFormat: 'audio/mpeg', transcript: 'A bell rings.' },
        ...{ ...rights, contentUrl: expect.stringMatching(/^https:.*\/media\/bell\.abababab\.mp3$/) },
      },
    ]);
    expect(video).toMatchObject([
      {
        ...{ '@type': 'VideoObject', name: 'A train on a bridge', encodingFormat: 'video/webm' },
        ...{ ...rights, thumbnailUrl: expect.stringMatching(/^https:.*\/media\/moment-960\.abababab\.jpg$/) },
      },
    ]);
  }
});
