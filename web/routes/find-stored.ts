import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredArticle, StoredQuotation } from '../../src/archive/records.ts';

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

/** The quotation of an address, with the article that prints it. */
export function findQuotation(
  archive: ArchiveReader,
  id: string,
): { readonly quotation: StoredQuotation; readonly article: StoredArticle } | null {
  const [quotation] = archive.quotations([id]);
  const article = quotation === undefined ? null : archive.findArticle(quotation.articleId);
  return quotation === undefined || article === null ? null : { quotation, article };
}
