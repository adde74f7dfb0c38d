import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The id of the article with this identity: "a" and 16 base32 letters (80 bits of SHA-256, so that
 * even a billion articles meet by chance less than once in a million archives).
 */
export function articleIdOf(identity: string): string {
  const digest = createHash('sha256').update(identity).digest();
  let id = 'a';
  for (let bit = 0; bit < 80; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return id;
}

/** The id of an article's quotation, "a…-q3". */
export function quotationIdOf(articleId: string, number: number): string {
  return `${articleId}-q${number}`;
}

/** The two halves of a quotation's id, or `null` for any other string. */
export function parseQuotationId(id: string): { articleId: string; number: number } | null {
  const match = /^(?<article>[^-]+)-q(?<number>[1-9]\d{0,8})$/u.exec(id);
  if (match?.groups === undefined) return null;
  return { articleId: match.groups.article ?? '', number: Number(match.groups.number) };
}
