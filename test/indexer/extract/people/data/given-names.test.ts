import { expect, test } from 'vitest';
import { ANY, FEMALE, MALE } from '../../../../../indexer/extract/people/data/given-names.ts';

test('a name that both women and men bear stands in ANY alone', () => {
  const twice = [...FEMALE].filter((name) => MALE.has(name) || ANY.has(name));
  expect([...twice, ...[...MALE].filter((name) => ANY.has(name))]).toEqual([]);
});
