import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/language/sentences.ts';

const split = (text: string, lang: string) => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

test('a sentence ends as its language ends it, with a space behind or without', () => {
  expect(split('橋は古い。「川は？」と聞いた。人が渡る。', 'ja')).toEqual([
    '橋は古い。',
    '「川は？」',
    'と聞いた。',
    '人が渡る。',
  ]);
  expect(split('هل وصلوا؟ نعم. كلهم.', 'ar')).toEqual(['هل وصلوا؟ ', 'نعم. ', 'كلهم.']);
  expect(split('नदी चौड़ी है। पुल पुराना है।', 'hi')).toEqual(['नदी चौड़ी है। ', 'पुल पुराना है।']);
});

test('words are shortened as in English in English alone', () => {
  expect(split('Mr. Lee went. He is there.', 'en')).toHaveLength(2);
  expect(split('Am Mr. Lee ging.', 'de')).toHaveLength(2);
});
