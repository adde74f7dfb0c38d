import { digest } from '../../indexer/digest.ts';
import { sync } from '../../indexer/sync.ts';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { createEngine } from '../../src/search/create-engine.ts';
import type { SearchEngine } from '../../src/search/port.ts';

/** What the pages are made from, filled and open for reading. */
export interface ServedArchive {
  readonly archive: ArchiveReader;
  readonly engine: SearchEngine;
  close(): Promise<void>;
}

/** Reads pages into a fresh archive and index in `folder`, the whole real way, and opens both. */
export async function fillArchive(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<ServedArchive> {
  const settings = { engine: 'embedded', folder, meilisearch: null, opensearch: null } as const;
  const writer = openArchiveWriter(folder);
  for (const [locator, text] of Object.entries(pages)) {
    const bytes = new TextEncoder().encode(text);
    const outcome = digest({ locator, bytes, charset: null, url: null });
    if (!outcome.ok) throw new Error(`${locator}: ${outcome.reason.message}`);
    writer.store({ locator, hash: locator, readAt: '2020-01-01T00:00:00Z' }, outcome.value);
  }
  const filled = createEngine({ ...settings, readOnly: false });
  await sync(writer, filled);
  await filled.close();
  writer.close();
  const archive = openArchiveReader(folder);
  const engine = createEngine({ ...settings, readOnly: true });
  return {
    archive,
    engine,
    async close() {
      await engine.close();
      archive.close();
    },
  };
}
