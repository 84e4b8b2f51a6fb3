import { expect, test } from 'vitest';
import { withoutArticle } from '../../../src/core/language/article.ts';

test('a name on a map loses the article of a sentence, and keeps its own', () => {
  expect(['the Bug', 'The Hague', 'Theben'].map((name) => withoutArticle(name, 'en'))).toEqual([
    'Bug',
    'The Hague',
    'Theben',
  ]);
});
