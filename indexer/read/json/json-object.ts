import type { Article } from '../../../src/domain/article.ts';

/** An object of JSON before it is known what it is. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An article, and what names it in its file: its address or its own id, `null` for neither. */
export interface JsonArticle {
  readonly article: Article;
  readonly place: string | null;
}
