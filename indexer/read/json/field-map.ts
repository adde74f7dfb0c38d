import { FIELDS } from './data/fields.ts';

/** A part of an article that a field of a record can hold. */
export type Part = keyof typeof FIELDS;

export const PARTS = Object.keys(FIELDS) as readonly Part[];

/**
 * Which fields of somebody's records hold which part of an article; of several fields for one part, the
 * first that is filled counts. A field inside another is named by its path ("fields.bodyText").
 * Parts that are not in the map are found under the names that data sets use.
 */
export type FieldMap = Readonly<Partial<Record<Part, readonly string[]>>>;

/** The same text for names that differ in case, blanks, dashes and underscores only. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/gu, '');
}

/** The fields in which to look for a part, in order. */
export function namesOf(part: Part, map: FieldMap): readonly string[] {
  const named = map[part];
  if (named !== undefined) return named;
  // Who says which field has the words means these, and not another rendering beside them.
  const body = part === 'text' || part === 'html';
  return body && holdsWords(map) ? [] : FIELDS[part];
}

/** Whether the map says where an article's words are. */
export function holdsWords(map: FieldMap): boolean {
  return map.text !== undefined || map.html !== undefined;
}

/**
 * What a record has at a path ("fields.bodyText") of objects and lists; `undefined` for nothing, and for a
 * name that is no path.
 */
export function fieldAt(record: unknown, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  return rest.length === 0
    ? undefined
    : rest.reduce<unknown>((value, name) => memberOf(value, name), memberOf(record, first));
}

/** How deep lists and names may nest in a record; they have names in lists of things, two deep. */
export const DEEPEST_LIST = 20;

function memberOf(value: unknown, name: string, depth = 0): unknown {
  if (depth > DEEPEST_LIST) return undefined;
  if (Array.isArray(value)) return value.map((each) => memberOf(each, name, depth + 1));
  if (typeof value !== 'object' || value === null) return undefined;
  const folded = foldName(name);
  return Object.entries(value).find(([key]) => foldName(key) === folded)?.[1];
}

/** Fields that a message names. */
const NAMED_FIELDS = 12;

/** How to go on where no field of records is known to have the words: to be said after what is wrong. */
export function adviceOn(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > NAMED_FIELDS ? ', …' : '';
  return ` It has ${names.slice(0, NAMED_FIELDS).join(', ')}${more}. Say which of them is what: --field text=NAME --field headline=NAME.`;
}
