import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle } from '../../src/archive/records.ts';

/** The article of an address; `version` as it stands there, `undefined` for the current one. */
export function findStored(
  archive: ArchiveReader,
  id: string,
  version: string | readonly string[] | undefined,
): StoredArticle | null {
  if (version === undefined) return archive.findArticle(id);
  const number = Number(version);
  return Number.isSafeInteger(number) ? archive.findArticle(id, number) : null;
}
