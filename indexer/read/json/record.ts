import { composeArticle } from '../compose.ts';
import { FIELDS } from './data/fields.ts';
import type { JsonArticle, JsonObject } from './json-object.ts';

/** The article of a plain record: a line of a JSON Lines file, an item of a JSON Feed. */
export function readRecord(record: JsonObject, locator: string): JsonArticle | null {
  const byName = new Map(
    Object.entries(record).map(([name, value]) => [
      name.toLowerCase().replaceAll(/[\s_-]/gu, ''),
      value,
    ]),
  );
  const find = (part: keyof typeof FIELDS) => {
    for (const name of FIELDS[part]) {
      const words = wordsOf(byName.get(name));
      if (words.length > 0) return words;
    }
    return [];
  };
  const first = (part: keyof typeof FIELDS) => find(part)[0] ?? null;
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

/** The texts of a value: itself, the members of a list, the names of things. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  return [];
}
