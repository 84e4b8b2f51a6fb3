/** What pages call the faces of letters that the site's own lack. */
export const LETTERING_FAMILY = 'Letters of the story';
