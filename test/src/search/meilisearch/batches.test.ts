import { expect, test } from 'vitest';
import { inBatches } from '../../../../src/search/meilisearch/batches.ts';

const documents = Array.from({ length: 5 }, (_, id) => ({ id }));
const sizes = (largest: { documents: number; bytes: number }) =>
  [...inBatches(documents, largest)].map((batch) => batch.documents.length);

test('batches are bounded by count', () => {
  expect(sizes({ documents: 2, bytes: 1_000 })).toEqual([2, 2, 1]);
});

test('batches are bounded by bytes; {"id":0} and its line break are nine', () => {
  expect(sizes({ documents: 100, bytes: 18 })).toEqual([2, 2, 1]);
});

test('a document larger than the bound goes alone', () => {
  expect(sizes({ documents: 100, bytes: 1 })).toEqual([1, 1, 1, 1, 1]);
});

test('nothing to send is no batch', () => {
  expect([...inBatches([])]).toEqual([]);
});

test('a batch is one JSON object a line, in order', () => {
  expect([...inBatches(documents.slice(0, 2))]).toEqual([
    { documents: [{ id: 0 }, { id: 1 }], lines: '{"id":0}\n{"id":1}\n' },
  ]);
});
