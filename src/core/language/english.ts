/** Whether a tag is of English, wherever it is written: en, en-GB. */
export const isEnglish = (lang: string): boolean => /^en(?:-|$)/.test(lang);
