import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle } from '../../src/archive/records.ts';

/** A version as an address writes it: from 1, and in one way only. */
export const VERSION = String.raw`[1-9]\d{0,5}`;

const WHOLE_VERSION = new RegExp(`^${VERSION}$`, 'u');

/** The article of an address; `version` as it stands there, `undefined` for the current one. */
export function findStored(
  archive: ArchiveReader,
  id: string,
  version: string | readonly string[] | undefined,
): StoredArticle | null {
  if (version === undefined) return archive.findArticle(id);
  const number = String(version);
  return WHOLE_VERSION.test(number) ? archive.findArticle(id, Number(number)) : null;
}
