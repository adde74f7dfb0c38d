import { digest } from '../../indexer/digest.ts';
import { withLanguage } from '../../indexer/extract/language.ts';
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

/** How the engine of a folder is opened: to be filled, or only to be asked. */
export type OpenEngine = (folder: string, readOnly: boolean) => SearchEngine;

const openEmbedded: OpenEngine = (folder, readOnly) =>
  createEngine({ engine: 'embedded', folder, meilisearch: null, opensearch: null, readOnly });

interface Filling {
  /** The embedded engine unless given. */
  readonly openEngine?: OpenEngine;
  /** Places whose articles their publisher took back once they were indexed. */
  readonly withdrawn?: readonly string[];
}

/** Reads pages into a fresh archive and index in `folder`, the whole real way, and opens both. */
export async function fillArchive(
  folder: string,
  pages: Readonly<Record<string, string>>,
  { openEngine = openEmbedded, withdrawn = [] }: Filling = {},
): Promise<ServedArchive> {
  const writer = openArchiveWriter(folder);
  const filled = openEngine(folder, false);
  for (const [locator, text] of Object.entries(pages)) {
    const bytes = new TextEncoder().encode(text);
    const outcome = digest({ locator, bytes, charset: null, url: null });
    if (!outcome.ok) throw new Error(`${locator}: ${outcome.reason.message}`);
    const reading = { locator, hash: locator, readAt: '2020-01-01T00:00:00Z' };
    writer.store(reading, outcome.value.map(withLanguage));
    if (!withdrawn.includes(locator)) continue;
    await sync(writer, filled);
    writer.store(
      reading,
      [],
      outcome.value.map(({ identity }) => identity),
    );
  }
  await sync(writer, filled);
  await filled.close();
  writer.close();
  const archive = openArchiveReader(folder);
  const engine = openEngine(folder, true);
  return {
    archive,
    engine,
    async close() {
      await engine.close();
      archive.close();
    },
  };
}
