/** What the first and the last step of a story in one file are called, which its author does not write. */
export const OPENING = 'Start';
export const ENDING = 'About this story';
