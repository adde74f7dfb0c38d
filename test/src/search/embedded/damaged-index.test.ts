import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INDEX_FILE } from '../../../../src/search/embedded/columns.ts';
import { openEmbeddedEngine } from '../../../../src/search/embedded/engine.ts';
import { openDatabase } from '../../../../src/sqlite.ts';
import { testFolder } from '../../../support/folder.ts';
import { ask, inventArticle, inventEntry } from '../../../support/invented-documents.ts';

/** Overwrites the page with which a table of an SQLite file begins. */
function damage(path: string, table: string): void {
  const database = openDatabase(path, { readOnly: true });
  const { root } = database
    .prepare<{ root: number }>('SELECT rootpage AS root FROM sqlite_schema WHERE name = ?')
    .get(table) ?? { root: 0 };
  const size = Number(database.pragma('page_size'));
  database.close();
  writeFileSync(path, readFileSync(path).fill(0xff, (root - 1) * size, root * size));
}

test('a search that meets a damaged index says so, and how it is built again', async () => {
  const folder = testFolder();
  const writer = openEmbeddedEngine({ folder, readOnly: false });
  await writer.apply([inventEntry(inventArticle({ id: 'a1', headline: 'Ferry sinks' }))]);
  await writer.close();
  damage(join(folder, INDEX_FILE), 'articles_data');
  const engine = openEmbeddedEngine({ folder, readOnly: true });
  await expect(
    engine.search(ask({ query: { kind: 'word', text: 'ferry' } })),
  ).rejects.toMatchObject({
    name: 'EngineError',
    failure: 'index-unusable',
    message: expect.stringContaining('otr reindex'),
  });
  await engine.close();
});
