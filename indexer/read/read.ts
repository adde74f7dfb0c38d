import type { Article } from '../../src/domain/article.ts';
import { type Result, refused } from '../../src/domain/result.ts';
import type { RawArticle } from './raw-article.ts';
import type { Refusal } from './refusal.ts';

/** An article as read, and the place inside its input that tells it from its siblings. */
export interface ReadArticle {
  readonly article: Article;
  /** The canonical address if it has one, else the input's locator and the place inside it. */
  readonly identity: string;
}

/** What one input holds: a page is one article, a feed is many. `[]` never: that is a refusal. */
export type ReadOutcome = Result<readonly ReadArticle[], Refusal>;

/** Reads one input, whatever its format, sniffed from its bytes. Total: every input gives an outcome. */
export function read(raw: RawArticle): ReadOutcome {
  return refused({
    reason: 'unknown-format',
    message: `${raw.locator}: no reader knows this format`,
  });
}
