/**
 * Ten queries that a newsroom asks: one frequent word, rare words, phrases, exclusions, names and
 * several words, so that a figure says something of each.
 */
export const QUERIES: readonly string[] = [
  'president',
  'oil prices',
  'election',
  '"prime minister"',
  'earthquake victims',
  'trade -japan',
  'central bank interest rates',
  'olympic gold medal',
  '"human rights" government',
  'lavrov ceasefire',
];
