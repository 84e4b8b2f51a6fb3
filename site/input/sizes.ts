/** The sizes of a window at which the story must be good, CSS pixels: phones, a tablet, desks, a projector, a wall. */
export const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;
