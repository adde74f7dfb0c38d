import type { ArticleToStore } from '../src/archive/writer.ts';
import { ok, type Result } from '../src/domain/result.ts';
import { extract } from './extract/extract.ts';
import type { RawArticle } from './read/raw-article.ts';
import { read, type WithheldArticle } from './read/read.ts';
import type { Refusal } from './read/refusal.ts';

/** Everything that an input gives, ready to be kept, or why it gives nothing. */
export type Digest = Result<readonly ArticleToStore[], Refusal> & {
  /** What its agency took back or still holds back. */
  readonly withheld?: readonly WithheldArticle[];
};

/** Reads an input and finds what its articles say: the whole pure way from bytes to spans. */
export function digest(raw: RawArticle): Digest {
  const outcome = read(raw);
  if (!outcome.ok) return outcome;
  const { withheld = [] } = outcome;
  return {
    ...ok(outcome.value.map(({ identity, article }) => ({ identity, ...extract(article) }))),
    withheld,
  };
}
