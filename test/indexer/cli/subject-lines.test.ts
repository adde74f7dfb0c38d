import { expect, test } from 'vitest';
import { subjectLines } from '../../../indexer/cli/subject-lines.ts';
import { extract } from '../../../indexer/extract/extract.ts';
import { printedArticle } from '../../support/printed-article.ts';

function linesOf(...[blocks, facts]: Parameters<typeof printedArticle>): string[] {
  const { article, extraction } = extract(printedArticle(blocks, facts));
  return subjectLines(article, extraction).map((line) => line.join(' | '));
}

test('each country stands with the words that name it, those the article is about first', () => {
  expect(
    linesOf([
      ['headline', 'Peru votes'],
      ['paragraph', 'An observer from Norway watched Peru vote on Sunday.'],
      ['paragraph', 'Peruvian officials in Lima counted. Peru was quiet, and Peru waited.'],
    ]),
  ).toEqual(['About | Peru: Peru (4), Peruvian, Lima', 'Mentions | Norway: Norway']);
});

test('a topic stands with the words of the text that decided', () => {
  expect(
    linesOf([
      ['headline', 'Rebels shell the capital'],
      ['paragraph', 'Rebels fired mortar rounds and missiles at troops before the ceasefire.'],
    ]),
  ).toEqual([
    expect.stringMatching(
      /^Topic \| conflict, war and peace, by its words: Rebels \(2\),.*mortar.*ceasefire/u,
    ),
  ]);
});

test('a topic that the paper gives itself says by what', () => {
  expect(
    linesOf([['paragraph', 'It was a long afternoon.']], {
      section: 'Sports',
      keywords: ['health'],
    }),
  ).toEqual([
    'Topic | sport, by the section of the paper',
    'Topic | health, by the keywords of the paper',
  ]);
});

test('of many words the most frequent are shown', () => {
  const [line] = linesOf([
    [
      'paragraph',
      'Lima, Callao, Cusco, Arequipa, Trujillo and Iquitos are in Peru; a Peruvian knows Peruvians of Peru.',
    ],
  ]);
  expect(line).toBe(
    'About | Peru: Peru (2), Lima, Callao, Cusco, Arequipa, Trujillo, Iquitos, Peruvian, …',
  );
});
