import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Documents } from '../../../../src/search/embedded/documents.ts';
import { openIndex } from '../../../../src/search/embedded/index-file.ts';
import { currentRevision, writeEntries } from '../../../../src/search/embedded/write-entries.ts';
import { testFolder } from '../../../support/folder.ts';
import { inventArticle, inventEntry } from '../../../support/invented-documents.ts';

test('what was counted of the index is kept until something is written', () => {
  const database = openIndex(join(testFolder(), 'index.sqlite'), false);
  const documents = new Documents('articles');
  const counted = () => documents.kept('documents', () => documents.count);
  const write = (id: string) => {
    writeEntries(database, [inventEntry(inventArticle({ id }))]);
    documents.refresh(database, currentRevision(database));
  };
  write('first');
  expect(counted()).toBe(1);
  documents.refresh(database, currentRevision(database));
  expect(documents.kept('documents', () => -1)).toBe(1);
  write('second');
  expect(counted()).toBe(2);
  database.close();
});
