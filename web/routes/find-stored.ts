import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../src/archive/records.ts';

/** A version as an address writes it: from 1, and in one way only. */
export const VERSION = String.raw`[1-9]\d{0,5}`;

const WHOLE_VERSION = new RegExp(`^${VERSION}$`, 'u');

/** The number of a version as it stands in an address; `null` for anything that is written otherwise. */
export function versionNumber(text: string): number | null {
  return WHOLE_VERSION.test(text) ? Number(text) : null;
}

/** The article of an address; `version` as it stands there, `undefined` for the current one. */
export function findStored(
  archive: ArchiveReader,
  id: string,
  version: string | readonly string[] | undefined,
): StoredArticle | null {
  if (version === undefined) return archive.findArticle(id);
  const number = versionNumber(String(version));
  return number === null ? null : archive.findArticle(id, number);
}

/** The quotation of an address, with the article that prints it. */
export function findQuotation(
  archive: ArchiveReader,
  id: string,
): { readonly quotation: StoredQuotation; readonly article: StoredArticle } | null {
  const [quotation] = archive.quotations([id]);
  const article = quotation === undefined ? null : archive.findArticle(quotation.articleId);
  return quotation === undefined || article === null ? null : { quotation, article };
}
