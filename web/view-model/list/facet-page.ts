import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { FacetName } from '../../../src/domain/document.ts';
import { tokenize } from '../../../src/query/tokens.ts';
import { askEngine, type Question } from '../../../src/search/ask.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { type Note, readParameters } from '../../parameters.ts';
import type { View } from '../../params.ts';
import { counted, inFigures } from '../wording.ts';
import { type Pages, pagesOf } from './pages.ts';
import { createLabels, LEGENDS, PLURALS, sentence } from './refinements.ts';

/** How the values of a facet may be ordered. */
const ORDERS = ['count', 'name'] as const;

/** What the address of a facet's page says besides the search it belongs to. */
export interface Listing {
  /** Part of a name that the listed values must have. */
  readonly find: string;
  readonly order: (typeof ORDERS)[number];
  readonly page: number;
}

/** Every value, from the first page, the most frequent first. */
export const WHOLE_LISTING: Listing = { find: '', order: 'count', page: 1 };

/** What the parameters of a listing are called: they keep clear of those of the search. */
const PARAMETERS: ReadonlySet<string> = new Set(['find', 'order', 'list-page']);

/** Reads how the values are listed, and notes what it could not use; `search` are the other parameters. */
export function readListing(given: URLSearchParams): {
  readonly listing: Listing;
  readonly notes: readonly Note[];
  readonly search: URLSearchParams;
} {
  const [own, others] = [true, false].map(
    (isOwn) => new URLSearchParams([...given].filter(([name]) => PARAMETERS.has(name) === isOwn)),
  );
  const reader = readParameters(own ?? given);
  const listing = {
    find: reader.text('find'),
    order: reader.choice('order', ORDERS, WHOLE_LISTING.order),
    page: reader.count('list-page', WHOLE_LISTING.page, 1_000),
  };
  return { listing, notes: reader.notes(), search: others ?? given };
}

/** A listing as name and value: what is as usual is left out. `readListing` is its inverse. */
export function listingPairs({ find, order, page }: Listing): [string, string][] {
  return [
    ...(find === '' ? [] : [['find', find] as [string, string]]),
    ...(order === WHOLE_LISTING.order ? [] : [['order', order] as [string, string]]),
    ...(page === WHOLE_LISTING.page ? [] : [['list-page', String(page)] as [string, string]]),
  ];
}

/** A value of a facet with what is asked of it now. */
export interface ListedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly wanted: 'any' | 'only' | 'not';
}

interface Back {
  readonly href: string;
  readonly view: View;
}

/** The page of all values of one facet, ready to be rendered. */
export interface FacetPage {
  readonly facet: FacetName;
  readonly heading: string;
  readonly legend: string;
  readonly plural: string;
  readonly listing: Listing;
  readonly values: readonly ListedValue[];
  /** Whether every chosen value must be there at once. */
  readonly together: boolean;
  /** The search, as name and value. */
  readonly state: readonly (readonly [string, string])[];
  /** The page from which the reader came, and what it shows. */
  readonly back: Back;
  readonly pages: Pages;
  readonly notes: readonly string[];
}

/** Values that are looked through: engines count no more of them at once. */
const MOST_VALUES = 1_000;
const PER_PAGE = 100;

/** A search whose facet is listed. */
export interface Refinable {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly absent: readonly string[];
  readonly together: boolean;
  readonly state: readonly (readonly [string, string])[];
  readonly back: Back;
  /** The address of this page with another listing. */
  readonly addressOf: (listing: Listing) => string;
  readonly noun: string;
}

/** Lists every value that a facet has in a search, by count or from A to Z. Throws `EngineError`. */
export async function prepareFacet(
  { archive, engine }: { archive: ArchiveReader; engine: Pick<QueryPort, 'search' | 'spellings'> },
  { facet, listing, notes }: { facet: FacetName; listing: Listing; notes: readonly string[] },
  search: Refinable,
): Promise<FacetPage> {
  const { text, exactly, request } = search.question;
  const { answer } = await askEngine(engine, {
    text,
    exactly,
    request: { ...request, offset: 0, limit: 0, facets: [facet], facetLimit: MOST_VALUES },
  });
  const counts = answer.facets[0] ?? { values: [], truncated: false };
  const { chosen, absent } = search;
  const asked = [...chosen, ...absent];
  const known = new Map(counts.values.map(({ value, count }) => [value, count]));
  const all = [...asked.filter((value) => !known.has(value)), ...known.keys()];
  const label = createLabels(archive, all);
  const found = all
    .map(
      (value): ListedValue => ({
        value,
        label: label(facet, value),
        count: known.get(value) ?? 0,
        wanted: chosen.includes(value) ? 'only' : absent.includes(value) ? 'not' : 'any',
      }),
    )
    .filter((each) => hasBeginnings(each.label, listing.find));
  if (listing.order === 'name') {
    found.sort((a, b) => alphabet.compare(sortName(facet, a.label), sortName(facet, b.label)));
  }
  const first = (listing.page - 1) * PER_PAGE;
  const plural = PLURALS[facet];
  return {
    facet,
    heading: `${sentence(plural)}${listing.find === '' ? ', ' : ` with “${listing.find}”, `}${inFigures(found.length)} in all${
      text === '' ? '' : `, in ${search.noun} for “${text}”`
    }`,
    legend: LEGENDS[facet],
    plural,
    listing,
    values: found.slice(first, first + PER_PAGE),
    together: search.together,
    state: search.state,
    back: search.back,
    pages: pagesOf(found.length, {
      page: listing.page,
      per: PER_PAGE,
      addressOf: (page) => search.addressOf({ ...listing, page }),
    }),
    notes: [
      ...notes,
      ...answer.notes,
      ...(counts.truncated
        ? [
            `Only the ${counted(MOST_VALUES, 'most frequent value')} are listed. Narrow the search to see the others.`,
          ]
        : []),
    ],
  };
}

const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** People stand under their surname, as in an index of names. */
export function sortName(facet: FacetName, name: string): string {
  if (facet !== 'person' && facet !== 'speaker' && facet !== 'author') return name;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Whether a name has a word that begins so, for each word typed. */
function hasBeginnings(name: string, typed: string): boolean {
  const words = tokenize(name).map(({ term }) => term);
  return tokenize(typed).every(({ term }) => words.some((word) => word.startsWith(term)));
}
