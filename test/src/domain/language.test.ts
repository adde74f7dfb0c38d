import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/domain/language.ts';

describe('the language of an article', () => {
  test.each([
    ['en-GB', 'en', 'en-GB'],
    ['EN_us', 'en', 'EN_us'],
    ['en', 'de', 'de'],
    ['de', null, 'de'],
    [null, 'de', 'de'],
    [null, null, null],
  ])('whose page names %s and whose words are told to be %s is %s', (named, told, language) => {
    expect(languageOf({ article: { language: named }, extraction: { language: told } })).toBe(
      language,
    );
  });
});
