import type { FieldName, Query } from '../../../src/query/ast.ts';
import { formatQuery } from '../../../src/query/format.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import { partsOf } from '../wording.ts';

/** The fields of the form in groups, in their order, with what each is called there. */
export const ADVANCED_GROUPS = [
  {
    title: 'Words',
    fields: [
      { name: 'words', label: 'All of these' },
      { name: 'exact', label: 'Exactly these, in this order' },
      { name: 'any', label: 'Any of these' },
      { name: 'none', label: 'None of these' },
      { name: 'headline', label: 'In the headline' },
      { name: 'said', label: 'In quoted words' },
    ],
  },
  {
    title: 'Who and what',
    fields: [
      { name: 'speaker', label: 'Who is quoted' },
      { name: 'about', label: 'About a person, country or topic' },
    ],
  },
  {
    title: 'Where it was printed',
    fields: [
      { name: 'source', label: 'Paper' },
      { name: 'section', label: 'Section' },
      { name: 'byline', label: 'Written by' },
      { name: 'from', label: 'Filed from' },
    ],
  },
] as const;
export type AdvancedField = (typeof ADVANCED_GROUPS)[number]['fields'][number]['name'];
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
    ADVANCED_GROUPS.flatMap(({ fields }) => fields.map(({ name }) => [name, join(name)])),
  ) as unknown as Advanced;
}

/** Exact words without the marks that somebody may have typed around them. */
function plain(text: string): string {
  return text.replace(/["“”„«»]/gu, ' ').trim();
}
