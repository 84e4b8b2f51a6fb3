/** What stands beside sounds and videos in English. */
export const EN_MEDIA = {
  sound: 'Sound',
  video: 'Video',
  captions: 'Captions',
  /** What opens the words of it. */
  transcript: { sound: 'What is to be heard', video: 'What is said' },
} as const;
