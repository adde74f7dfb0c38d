import { describe, expect, test } from 'vitest';
import { findTopics } from '../../../../indexer/extract/topics/topics.ts';
import { sliceSpan } from '../../../../src/domain/span.ts';
import { printedArticle } from '../../../support/printed-article.ts';

const quiet = [['paragraph', 'It was a long afternoon.']] as const;

describe('findTopics', () => {
  test.each([
    ['Sports', '15000000'],
    ['Science & Environment', '13000000'],
    ['World / Politics', '11000000'],
  ])('takes the section %s', (section, code) => {
    expect(findTopics(printedArticle(quiet, { section }))).toEqual([
      { code, from: 'section', evidence: [] },
    ]);
  });

  test('a section that says where and not what gives none', () => {
    expect(findTopics(printedArticle(quiet, { section: 'Middle East' }))).toEqual([]);
  });

  test('takes the keywords', () => {
    const article = printedArticle(quiet, { keywords: ['tennis', 'Anna Vale', 'health'] });
    expect(findTopics(article).map((topic) => [topic.code, topic.from])).toEqual([
      ['15000000', 'keywords'],
      ['07000000', 'keywords'],
    ]);
  });

  test('takes the words of the text and shows them', () => {
    const article = printedArticle([
      ['headline', 'Rebels shell the capital'],
      ['paragraph', 'Rebels fired mortar rounds and missiles at troops before the ceasefire.'],
    ]);
    const [topic] = findTopics(article);
    expect(topic?.code).toBe('16000000');
    expect(topic?.from).toBe('text');
    expect(topic?.evidence.map((span) => sliceSpan(article.text, span))).toEqual(
      expect.arrayContaining(['Rebels', 'mortar', 'missiles', 'troops', 'ceasefire']),
    );
  });

  test('a single word is not enough', () => {
    expect(findTopics(printedArticle([['paragraph', 'She spoke of war.']]))).toEqual([]);
  });

  test('a text of nothing has none', () => {
    expect(findTopics(printedArticle([]))).toEqual([]);
  });
});
