import { expect, test } from 'vitest';
import { directionOf } from '../../../src/core/language/direction.ts';

test.each([
  'ar',
  'ar-EG',
  'he',
  'fa',
  'ur',
  'ps',
  'dv',
  'syr',
  'yi',
  'ckb',
  'az-Arab',
  'pa-Arab',
  'pa-PK',
  'ff-Adlm',
  'nqo',
  'rhg',
  'ug',
])('%s runs from right to left', (lang) => expect(directionOf(lang)).toBe('rtl'));

test.each([
  'en',
  'ja',
  'zh-Hant',
  'hi',
  'th',
  'am',
  'az',
  'pa',
  'ku',
  'ar-Latn',
  'ff',
  'ko',
  'mn-Mong',
])('%s runs from left to right', (lang) => expect(directionOf(lang)).toBe('ltr'));
