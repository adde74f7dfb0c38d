import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordChanges } from '../../../../web/view-model/article/word-changes.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'nets', 'boats', ' ', ', ', 'é', '“'))
  .map((words) => words.join(''));

it('keeps every unit of both texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});

it('finds no change between a text and itself', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordChanges(same, same).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

it('names the words that were replaced', () => {
  expect(wordChanges('The tax on nets rises.', 'The tax on boats rises.')).toEqual([
    { text: 'The tax on ', kind: 'same' },
    { text: 'nets', kind: 'removed' },
    { text: 'boats', kind: 'added' },
    { text: ' rises.', kind: 'same' },
  ]);
});
