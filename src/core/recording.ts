// What a step gives beside its map that takes time: a sound, or a moving picture. Neither starts by itself.
import { commonSize, MEDIA_PATH, mediaFile } from './media.ts';
import type { Step, StepPicture } from './step.ts';
import type { Story, Text } from './story.ts';

export const SOUND_FORMATS = ['mp3', 'm4a', 'ogg', 'wav'] as const;
export const VIDEO_FORMATS = ['mp4', 'webm'] as const;
export type SoundFormat = (typeof SOUND_FORMATS)[number];
export type VideoFormat = (typeof VIDEO_FORMATS)[number];

/** What browsers are told of each. */
export const MEDIA_TYPES: Readonly<Record<SoundFormat | VideoFormat, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/** A lesson without a network does not store what is heavier: bytes. */
export const MOST_STORED = 8_000_000;

interface Recorded {
  readonly name: string; // of its file, without what it ends in
  readonly digest: string; // of its bytes
  readonly bytes: number;
  readonly credit: Text; // who made it
  readonly licence: Text;
}

export interface StepSound extends Recorded {
  readonly kind: 'sound';
  readonly format: SoundFormat;
  readonly title: Text | null;
  /** What is to be heard, in paragraphs, for those who do not hear it. */
  readonly transcript: readonly string[];
}

export interface StepVideo extends Recorded {
  readonly kind: 'video';
  readonly format: VideoFormat;
  /** What is to be seen in it, for those who do not see it. */
  readonly alt: Text;
  readonly caption: Text | null;
  /** What stands there until it is played; its shape is the video's. */
  readonly poster: Pick<StepPicture, 'name' | 'digest' | 'width' | 'height'>;
  /** What is said in it, line by line, and when; null: it stands in the transcript. */
  readonly captions: { readonly name: string; readonly digest: string } | null;
  readonly transcript: readonly string[];
}

export type Recording = StepSound | StepVideo;

/** Where the file of one stands, from the story's root: as its author has it. */
export const recordingFile = ({ name, digest, format }: Pick<Recording, 'name' | 'digest' | 'format'>): string =>
  `${MEDIA_PATH}${name}.${digest.slice(0, 8)}.${format}`;

export const captionsFile = ({ name, digest }: NonNullable<StepVideo['captions']>): string =>
  `${MEDIA_PATH}${name}.${digest.slice(0, 8)}.vtt`;

export const posterFile = ({ poster }: Pick<StepVideo, 'poster'>): string => mediaFile(poster, commonSize(poster));

/** Every sound and every video of a story, each file once. */
export const recordingsOf = ({ steps }: Pick<Story, 'steps'>): readonly Recording[] => [
  ...new Map(
    steps.flatMap(({ recordings }: Step) => recordings.map((one) => [recordingFile(one), one] as const)),
  ).values(),
];

/** Whether a step shows or gives anything beside its map. */
export const hasMedia = ({ steps }: Pick<Story, 'steps'>): boolean =>
  steps.some(({ pictures, recordings }) => pictures.length + recordings.length > 0);

/** A file of a sound or a video that a lesson without a network leaves out for its weight. */
export const isTooHeavy = (path: string, bytes: number): boolean =>
  bytes > MOST_STORED && /(?:^|\/)media\/[^/]+\.(?:mp3|m4a|ogg|wav|mp4|webm)$/.test(path);
