import type { Article } from '../../src/domain/article.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Withheld } from './embargo.ts';
import type { Refusal } from './refusal.ts';

/** An article of a file of many, with what tells it from its siblings. */
export interface PlacedArticle {
  readonly article: Article;
  /** `null` where the input is this one article. */
  readonly place: string | null;
}

/** What a file of many holds: never nothing of both. */
export type PlacedReading = Result<
  { readonly articles: readonly PlacedArticle[]; readonly withheld: readonly Withheld[] },
  Refusal
>;
