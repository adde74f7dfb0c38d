import { ok, refused } from '../../../src/domain/result.ts';
import type { Withheld } from '../embargo.ts';
import { MAX_ARTICLES } from '../limits.ts';
import type { PlacedReading } from '../placed.ts';
import { adviceOn, type FieldMap } from './field-map.ts';
import type { JsonObject } from './json-object.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { readRecord } from './record.ts';

/**
 * The articles of JSON: ninjs 1.x to 3.x, JSON Feed, a record or a list of records with the usual
 * names or those that `fields` says, or JSON Lines of any of these. Items without text (pictures, events)
 * are left out.
 */
export function readJson(
  text: string,
  locator: string,
  { readAt, fields }: { readonly readAt?: string; readonly fields?: FieldMap } = {},
): PlacedReading {
  const items = itemsOf(text);
  if (items === null) {
    return refused({
      reason: 'broken',
      message: `${locator}: this looks like JSON, but it cannot be read as such. Check that the file is whole.`,
    });
  }
  const withheld: Withheld[] = [];
  const articles = items.slice(0, MAX_ARTICLES).flatMap(({ item, line }) => {
    const outcome = isNinjs(item)
      ? readNinjs(item, locator, readAt)
      : readRecord(item, locator, fields);
    if (outcome === null) return [];
    if ('withheld' in outcome) {
      withheld.push(outcome.withheld);
      return [];
    }
    return [
      { article: outcome.article, place: outcome.place ?? (line === null ? null : `${line}`) },
    ];
  });
  if (articles.length + withheld.length > 0) return ok({ articles, withheld });
  return refused({
    reason: 'no-article',
    message: `${locator}: no article is in it: no object has a headline and a text under a name that is known.${adviceOn(Object.keys(items[0]?.item ?? {}))}`,
  });
}

interface Item {
  readonly item: JsonObject;
  /** Its place in the file, counted from 1; `null` where the file is this one object. */
  readonly line: number | null;
}

/** The objects of a document, a list, a feed, or of a line each; `null` for broken JSON. */
function itemsOf(text: string): Item[] | null {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = listOf(whole);
    return list[0] === whole && isObject(whole) ? [{ item: whole, line: null }] : numbered(list);
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values = lines.map(parsed);
  // One broken line is no reason to lose the others; a file of broken lines is no JSON Lines.
  return isObject(values[0]) ? numbered(values) : null;
}

function numbered(values: readonly unknown[]): Item[] {
  return values.flatMap((item, index) => (isObject(item) ? [{ item, line: index + 1 }] : []));
}

/** A list as it is; a feed's items; a document by itself. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  for (const name of ['items', 'articles', 'results', 'docs']) {
    const list = value[name];
    if (Array.isArray(list)) {
      const publisher = typeof value.title === 'string' ? { publisher: value.title } : {};
      return list.map((item) => (isObject(item) ? { ...publisher, ...item } : item));
    }
  }
  // The answers of some papers' interfaces wrap their list once more.
  return isObject(value.response) ? listOf(value.response) : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a text of JSON; `undefined` for what is none, however deep it nests. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
