import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recordedIn } from '../../../src/core/read/recorded.ts';
import { mp3, mp4, oggPages, wav, webm } from '../../recorded-files.ts';

describe('what can be played is known by its bytes:', () => {
  test.each([
    ['a sound as WAV', wav(), 'wav'],
    ['a sound as MP3', mp3(), 'mp3'],
    ['a sound as Ogg', oggPages(), 'ogg'],
    ['a sound in a file of MP4', mp4('soun'), 'm4a'],
    ['a video as MP4', mp4('vide'), 'mp4'],
    ['a video as WebM', webm(), 'webm'],
  ])('%s', (_, bytes, format) => {
    expect(recordedIn(bytes)).toEqual({ format, whole: true });
  });

  test.each([
    ['WAV', wav()],
    ['MP3', mp3()],
    ['Ogg', oggPages()],
    ['MP4', mp4('vide')],
    ['WebM', webm()],
  ])('%s that breaks off is not whole', (_, bytes) => {
    expect(recordedIn(bytes.subarray(0, bytes.length - 9))?.whole).toBe(false);
  });

  it('text is nothing that can be played, nor is a picture, nor an empty file', () => {
    const text = new TextEncoder().encode('I am a sound, says my name, and I am long enough.');
    expect([recordedIn(text), recordedIn(new Uint8Array()), recordedIn(Uint8Array.from([0xff, 0xd8, 0xff]))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('no bytes make it throw, or go on for ever', () => {
    const heads = [wav(), mp3(), oggPages(), mp4('vide'), webm()].map((bytes) => bytes.subarray(0, 48));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.nat(48), fc.uint8Array({ maxLength: 200 }), (head, length, rest) => {
        recordedIn(Uint8Array.from([...head.subarray(0, length), ...rest]));
      }),
    );
  });
});
