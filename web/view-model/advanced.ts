import type { FieldName, Query } from '../../src/query/ast.ts';
import { formatQuery } from '../../src/query/format.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { partsOf } from './wording.ts';

/** The fields of the form, in its order, with what each is called there. */
export const ADVANCED_FIELDS = [
  { name: 'words', label: 'All of these words' },
  { name: 'exact', label: 'These exact words, in this order' },
  { name: 'any', label: 'Any of these words' },
  { name: 'none', label: 'None of these words' },
  { name: 'headline', label: 'In the headline' },
  { name: 'said', label: 'In quoted words' },
  { name: 'speaker', label: 'Who is quoted' },
  { name: 'about', label: 'About a person, country or topic' },
  { name: 'from', label: 'Filed from' },
  { name: 'source', label: 'Printed in the paper' },
  { name: 'byline', label: 'Written by' },
  { name: 'section', label: 'In the section' },
] as const;
export type AdvancedField = (typeof ADVANCED_FIELDS)[number]['name'];
export type Advanced = Readonly<Record<AdvancedField, string>>;

const NAMED: readonly FieldName[] = [
  'headline',
  'said',
  'speaker',
  'about',
  'from',
  'source',
  'byline',
  'section',
];

/** The query that a filled-in form means, as it would be typed. `readAdvanced` is its inverse. */
export function writeAdvanced(form: Advanced): string {
  const words = (text: string) => partsOf(parseQuery(text).query);
  const any = words(form.any);
  const queries: Query[] = [
    ...words(form.words),
    ...(plain(form.exact) === '' ? [] : [{ kind: 'phrase', text: plain(form.exact) } as const]),
    ...(any.length < 2 ? any : [{ kind: 'any', queries: any } as const]),
    ...NAMED.flatMap((field) => {
      const parts = words(form[field as AdvancedField] ?? '');
      return parts.map((query): Query => ({ kind: 'field', field, query }));
    }),
    ...words(form.none).map((query): Query => ({ kind: 'not', query })),
  ];
  return formatQuery({ kind: 'all', queries });
}

/** A query taken apart into the fields of the form; what fits in none stays among the words. */
export function readAdvanced(q: string): Advanced {
  const found: Record<AdvancedField, string[]> = {
    words: [],
    exact: [],
    any: [],
    none: [],
    headline: [],
    said: [],
    speaker: [],
    about: [],
    from: [],
    source: [],
    byline: [],
    section: [],
  };
  for (const part of partsOf(parseQuery(q).query)) {
    if (part.kind === 'phrase' && found.exact.length === 0) found.exact.push(part.text);
    else if (part.kind === 'any' && found.any.length === 0) {
      found.any.push(...part.queries.map((each) => formatQuery({ kind: 'all', queries: [each] })));
    } else if (part.kind === 'not') found.none.push(formatQuery(part.query));
    else if (part.kind === 'field' && part.field in found) {
      found[part.field as AdvancedField].push(formatQuery(part.query));
    } else found.words.push(formatQuery({ kind: 'all', queries: [part] }));
  }
  const join = (name: AdvancedField) => found[name].join(' ');
  return Object.fromEntries(
    ADVANCED_FIELDS.map(({ name }) => [name, join(name)]),
  ) as unknown as Advanced;
}

/** Exact words without the marks that somebody may have typed around them. */
function plain(text: string): string {
  return text.replace(/["“”„«»]/gu, ' ').trim();
}
