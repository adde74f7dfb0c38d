import { composeArticle } from '../compose.ts';
import { DEEPEST_LIST, type FieldMap, fieldAt, foldName, namesOf, type Part } from './field-map.ts';
import type { JsonArticle, JsonObject } from './json-object.ts';

/**
 * The article of a plain record: a line of a JSON Lines file, an item of a JSON Feed, a row of a table.
 * `fields` says where its parts are, as far as somebody has said.
 */
export function readRecord(
  record: JsonObject,
  locator: string,
  fields: FieldMap = {},
): JsonArticle | null {
  const byName = new Map(Object.entries(record).map(([name, value]) => [foldName(name), value]));
  const find = (part: Part) => {
    for (const name of namesOf(part, fields)) {
      const words = wordsOf(byName.get(foldName(name)) ?? fieldAt(record, name));
      if (words.length > 0) return words;
    }
    return [];
  };
  const first = (part: Part) => find(part)[0] ?? null;
  const stated = first('text');
  const html = first('html') ?? (stated !== null && /<p[\s>]/iu.test(stated) ? stated : null);
  const text = stated ?? first('summary');
  // A name alone makes no article: programs keep their settings in such files too.
  if (html === null && text === null) return null;
  const url = first('url');
  const article = composeArticle(
    {
      headline: first('headline'),
      byline: find('byline').join(', ') || null,
      html,
      text: html === null ? text : null,
      url: url !== null && /^https?:\/\/\S+$/u.test(url) ? url : null,
      publisher: first('publisher'),
      section: first('section'),
      published: find('published'),
      modified: find('modified'),
      language: first('language'),
      keywords: find('keywords'),
    },
    locator,
  );
  if (article === null) return null;
  const id = byName.get('id') ?? byName.get('uri');
  return { article, place: article.url ?? wordsOf(id)[0] ?? null };
}

/** The texts of a value: itself, the members of a list, the names of things; none of what nests too deep. */
function wordsOf(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST_LIST) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, depth + 1));
  if (typeof value !== 'object' || value === null || !('name' in value)) return [];
  return wordsOf(value.name, depth + 1);
}
