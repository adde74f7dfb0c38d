import type { ArticleDocument } from '../../src/domain/document.ts';
import type { FieldName, Query } from '../../src/query/ast.ts';

/**
 * What a query finds, by looking at every article: slow, simple, and written from the page that
 * promises it (docs/query-language.md), not from an engine.
 */
export function findNaively(articles: readonly ArticleDocument[], query: Query): ArticleDocument[] {
  return articles.filter((article) => holds(query, article, null));
}

/** Newest first, undated last, equal ones by id. */
export function newestFirst(articles: readonly ArticleDocument[]): ArticleDocument[] {
  const time = ({ published }: ArticleDocument) => published ?? Number.NEGATIVE_INFINITY;
  return [...articles].sort((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1));
}

function holds(query: Query, article: ArticleDocument, field: FieldName | null): boolean {
  switch (query.kind) {
    case 'not':
      return !holds(query.query, article, field);
    case 'all':
      return query.queries.every((each) => holds(each, article, field));
    case 'any':
      return query.queries.some((each) => holds(each, article, field));
    case 'field':
      return holds(query.query, article, query.field);
    case 'date':
      return (
        article.day !== null &&
        article.day >= (query.since ?? '') &&
        article.day <= (query.until ?? '9999')
      );
    case 'prefix':
      return textOf(article, field).includes(` ${plain(query.text)}`);
    case 'near':
      return (
        query.terms.every((term) => textOf(article, field).includes(` ${plain(term)} `)) &&
        textsOf(article, field).some((text) => near(text, query))
      );
    default:
      return textOf(article, field).includes(` ${plain(query.text)} `);
  }
}

/** Whether there are places for all terms with few enough words between, by trying every place. */
function near(text: string, { terms, distance }: Extract<Query, { kind: 'near' }>): boolean {
  const wanted = terms.map(plain);
  if (!wanted.every((term) => text.includes(` ${term} `))) return false;
  const words = text.trim().split(' ');
  const placed = wanted.map((term) => {
    const length = term.split(' ').length;
    const places = words.flatMap((_, place) =>
      words.slice(place, place + length).join(' ') === term ? [place] : [],
    );
    return { length, places };
  });
  return placed
    .flatMap(({ places }) => places)
    .some((last) =>
      placed.every(({ length, places }) =>
        places.some((place) => place <= last && last - (place + length) <= distance),
      ),
    );
}

const texts = new WeakMap<ArticleDocument, Map<FieldName | null, string>>();

/** All that a question of this field is about, so that nothing runs from one field into the next. */
function textOf(article: ArticleDocument, field: FieldName | null): string {
  const known = texts.get(article) ?? new Map<FieldName | null, string>();
  texts.set(article, known);
  const found = known.get(field) ?? textsOf(article, field).join('|');
  known.set(field, found);
  return found;
}

/** The texts that a question of this field is about, plain, a space at both ends. */
function textsOf(article: ArticleDocument, field: FieldName | null): string[] {
  return fieldsOf(article, field).map(whole);
}

type Field = string | readonly string[];

function fieldsOf(article: ArticleDocument, field: FieldName | null): readonly Field[] {
  const { names, countryNames, topicNames } = article;
  switch (field) {
    case null:
      return [article.headline, article.lead, article.body, names, article.byline];
    case 'headline':
    case 'byline':
    case 'section':
    case 'said':
      return [article[field]];
    case 'speaker':
      return [article.speakerNames];
    case 'about':
      return [names, countryNames, topicNames];
    case 'person':
      return [names];
    case 'country':
      return [countryNames];
    case 'from':
      return [article.fromNames];
    case 'source':
      return [article.publisher];
    case 'topic':
      return [topicNames];
  }
}

/** A field as one text; between the entries of a list stands something that is no word. */
function whole(field: Field): string {
  return ` ${[field].flat().map(plain).join(' | ')} `;
}

const plains = new Map<string, string>();

/** Words in small letters without accents, one space between them */
function plain(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const made = text
    // A sign is none of a word's letters, even where letters stand behind it (™, ℃, the radical ⼀).
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  plains.set(text, made);
  return made;
}
