import { ARTICLE_KINDS, type FacetName, PRINTINGS } from '../src/domain/document.ts';
import { SPEECH_KINDS } from '../src/domain/quotation.ts';
import { TOPICS } from '../src/domain/topic.ts';
import type { Filter } from '../src/search/port.ts';
import type { ParameterReader } from './parameters.ts';

/** The facets of articles that a page counts, in its order. */
export const COUNTED_SEARCH_FACETS = [
  'person',
  'speaker',
  'country',
  'topic',
  'section',
  'publisher',
  'author',
  'from',
  'kind',
  'language',
  'printing',
  'year',
  'month',
] as const;

/** The facets by which articles can be refined: the last two by an address alone, such as a body's page gives. */
export const SEARCH_FACETS = [...COUNTED_SEARCH_FACETS, 'organisation', 'place'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** The facets by which quotations can be refined, in the order of the page. */
export const QUOTE_FACETS = [
  'speaker',
  'country',
  'topic',
  'speech',
  'section',
  'publisher',
  'author',
  'from',
  'language',
  'printing',
  'year',
  'month',
] as const;
export type QuoteFacet = (typeof QUOTE_FACETS)[number];

/** Values asked for in each of some facets: one of them is enough, unless `all` names the facet. */
export type Chosen<Facet extends FacetName> = { readonly [Name in Facet]: readonly string[] };

/** What else an address says of facets. */
export interface Refining<Facet extends FacetName = FacetName> {
  /** Values that must be absent. */
  readonly not: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Facets of which every chosen value must be there; each has two chosen values or more. */
  readonly all: readonly Facet[];
}

/** Where an address calls a facet otherwise than we do. Published once, kept for ever. */
const PARAMETERS: Readonly<Partial<Record<FacetName, string>>> = {
  publisher: 'source',
  author: 'byline',
  language: 'lang',
  organisation: 'org',
};

/** The name of a facet in an address: "country"; "-country" leaves values out. */
export function facetParameter(facet: FacetName): string {
  return PARAMETERS[facet] ?? facet;
}

interface Rule {
  readonly accepts: (value: string) => boolean;
  readonly expected: string;
}

const ANYONE: Rule = { accepts: () => true, expected: 'the id of a person' };
const ANY_NAME: Rule = { accepts: () => true, expected: 'a name as printed' };

/** Which values each facet can have; whether the archive holds one is the search's to say. */
const RULES: Readonly<Record<FacetName, Rule>> = {
  person: ANYONE,
  organisation: ANYONE,
  speaker: ANYONE,
  about: ANYONE,
  section: ANY_NAME,
  publisher: ANY_NAME,
  author: ANY_NAME,
  from: ANY_NAME,
  place: {
    accepts: (id) => /^[\p{Ll}\p{Lo}\p{N}-]+$/u.test(id),
    expected: 'the id of a country or city such as ru or moscow-ru',
  },
  kind: {
    accepts: (kind) => ARTICLE_KINDS.some((each) => each === kind),
    expected: `one of ${ARTICLE_KINDS.join(', ')}`,
  },
  language: {
    accepts: (language) => /^[a-z]{2,8}$/u.test(language),
    expected: 'a language’s code such as en',
  },
  country: {
    accepts: (code) => /^[A-Z]{2}$/u.test(code),
    expected: 'a country’s code of two capitals such as RU',
  },
  topic: { accepts: (code) => Object.hasOwn(TOPICS, code), expected: 'the code of a topic' },
  year: { accepts: (year) => /^\d{4}$/u.test(year), expected: 'a year such as 2012' },
  month: {
    accepts: (month) => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month),
    expected: 'a month such as 2012-03',
  },
  speech: {
    accepts: (kind) => SPEECH_KINDS.some((each) => each === kind),
    expected: `one of ${SPEECH_KINDS.join(', ')}`,
  },
  printing: {
    accepts: (printing) => PRINTINGS.some((each) => each === printing),
    expected: `one of ${PRINTINGS.join(', ')}`,
  },
  sure: { accepts: () => true, expected: 'a certainty' },
};

/** Reads what an address says of some facets. `facetPairs` is its inverse. */
export function readFacets<Facet extends FacetName>(
  reader: ParameterReader,
  facets: readonly Facet[],
): Chosen<Facet> & Refining<Facet> {
  const values = (sign: '' | '-', facet: Facet) => {
    const { accepts, expected } = RULES[facet];
    return reader.values(`${sign}${facetParameter(facet)}`, accepts, expected);
  };
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, values('', facet)]),
  ) as unknown as Chosen<Facet>;
  const not: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const absent = values('-', facet);
    if (absent.length > 0) not[facet] = absent;
  }
  const names = facets.map(facetParameter);
  const together = reader.values(
    'all',
    (name) => names.includes(name),
    `one of ${names.join(', ')}`,
  );
  const all = facets.filter(
    (facet) => together.includes(facetParameter(facet)) && chosen[facet].length > 1,
  );
  return { ...chosen, not, all };
}

/** Parameters whose values are ids of people: "person", "-speaker". */
export const PEOPLE_PARAMETERS: ReadonlySet<string> = new Set(
  [...SEARCH_FACETS, ...QUOTE_FACETS]
    .filter((facet) => RULES[facet] === ANYONE)
    .flatMap((facet) => [facetParameter(facet), `-${facetParameter(facet)}`]),
);

/** What an address says of some facets, as name and value. */
export function facetPairs<Facet extends FacetName>(
  params: Chosen<Facet> & Refining<Facet>,
  facets: readonly Facet[],
): [string, string][] {
  return facets.flatMap((facet): [string, string][] => {
    const name = facetParameter(facet);
    return [
      ...params[facet].map((value): [string, string] => [name, value]),
      ...(params.not[facet] ?? []).map((value): [string, string] => [`-${name}`, value]),
      ...(params.all.includes(facet) && params[facet].length > 1
        ? [['all', name] as [string, string]]
        : []),
    ];
  });
}

/** The refinements of a search as the engine takes them: facets without a value are left out. */
export function filtersOf<Facet extends FacetName>(
  params: Chosen<Facet> & Refining<Facet>,
  facets: readonly Facet[],
): Filter[] {
  return facets.flatMap((facet): Filter[] => {
    const chosen = params[facet];
    const absent = params.not[facet] ?? [];
    return [
      ...(chosen.length === 0
        ? []
        : [params.all.includes(facet) ? { facet, allOf: chosen } : { facet, anyOf: chosen }]),
      ...(absent.length === 0 ? [] : [{ facet, noneOf: absent }]),
    ];
  });
}
