import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredPerson } from '../../../src/archive/records.ts';
import { countryName } from '../../../src/domain/country.ts';
import { TOPICS, type TopicCode } from '../../../src/domain/topic.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import type { QueryPort } from '../../../src/search/port.ts';
import { personAddress, personOnAddress } from '../../address.ts';
import { comparisonOf, formatComparison } from '../../comparison.ts';
import { formatParameters, type Note, readParameters } from '../../parameters.ts';
import {
  formatQuotes,
  LEAST_CERTAINTIES,
  type LeastCertainty,
  NO_QUOTES,
  type QuotesParams,
} from '../../params.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { quotationViews } from '../quotation/quotation.ts';
import { hiddenIn } from '../quotes/quotes-page.ts';
import { quotesRequest } from '../quotes/quotes-request.ts';
import { type Position, positionsOf } from './positions.ts';

/** What the address of a timeline says besides person and subject. */
export interface TimelineParams {
  readonly sure: LeastCertainty;
  readonly page: number;
  readonly notes: readonly Note[];
}

/** Reads the parameters of a timeline. */
export function readTimeline(given: URLSearchParams): TimelineParams {
  const reader = readParameters(given);
  return {
    sure: reader.choice('sure', LEAST_CERTAINTIES, 'sure'),
    page: reader.count('page', 1, 1_000),
    notes: reader.notes(),
  };
}

/** What a person said about one thing in the order of its saying, ready to be rendered. */
export interface TimelinePage {
  readonly person: StoredPerson;
  readonly personHref: string;
  readonly subject: string;
  readonly total: number;
  /** Positions under the year in which they were first stated; "" for undated ones. */
  readonly years: readonly { readonly year: string; readonly positions: readonly Position[] }[];
  readonly hidden: { readonly count: number; readonly href: string };
  /** The same statements as a search, to be sorted, refined and taken along. */
  readonly quotesHref: string;
  /** Where others can be put beside. */
  readonly compareHref: string;
  readonly pages: Pages;
  /** The one address of this page. */
  readonly address: string;
  readonly notes: readonly string[];
}

/** Prepares a timeline; `null` where the subject is nothing that is known. Throws `EngineError`. */
export async function prepareTimeline(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  { person, subject }: { person: StoredPerson; subject: string },
  { sure, page, notes }: TimelineParams,
): Promise<TimelinePage | null> {
  const found = subjectOf(archive, subject);
  if (found === null) return null;
  const params: QuotesParams = {
    ...NO_QUOTES,
    speaker: [person.id],
    sort: 'oldest',
    sure,
    page,
    ...(found.kind === 'topic' ? { topic: [subject] } : { about: subject }),
  };
  const answer = await engine.search({
    ...quotesRequest(params, {
      by: null,
      about: found.kind === 'topic' ? null : { values: [subject], people: [], country: null },
    }),
    query: EVERYTHING,
    loosen: false,
  });
  const addressOf = (pairs: Record<string, string | number>) =>
    personOnAddress(person.id, subject) +
    formatParameters(Object.entries(pairs).map(([name, value]) => [name, String(value)]));
  const pageAddress = (each: number) =>
    addressOf({ ...(sure === 'sure' ? {} : { sure }), ...(each === 1 ? {} : { page: each }) });
  const years = new Map<string, Position[]>();
  for (const position of positionsOf(
    quotationViews(archive, answer.ids, { query: EVERYTHING, q: '' }),
  )) {
    const year = position.quotation.year ?? '';
    years.set(year, [...(years.get(year) ?? []), position]);
  }
  return {
    person,
    personHref: personAddress(person.id),
    subject: found.label,
    total: answer.total,
    years: [...years].map(([year, positions]) => ({ year, positions })),
    hidden: { count: hiddenIn(answer, params), href: addressOf({ sure: 'any' }) },
    quotesHref: formatQuotes({ ...params, page: 1 }),
    compareHref: formatComparison(comparisonOf({ ...params, sort: 'newest' })),
    pages: pagesOf(answer.total, { page, per: Number(params.per), addressOf: pageAddress }),
    address: pageAddress(page),
    notes: [...notes, ...answer.notes],
  };
}

interface Subject {
  readonly kind: 'topic' | 'country' | 'person';
  readonly label: string;
}

function subjectOf(archive: ArchiveReader, subject: string): Subject | null {
  if (Object.hasOwn(TOPICS, subject)) {
    return { kind: 'topic', label: TOPICS[subject as TopicCode] };
  }
  const person = archive.findPerson(subject);
  if (person !== null) return { kind: 'person', label: person.name };
  const country = /^[A-Z]{2}$/u.test(subject) ? countryName(subject) : subject;
  return country === subject ? null : { kind: 'country', label: country };
}
