import type {
  JoinedName,
  PersonIdentity,
  RoleOverTime,
} from '../../../src/archive/people/people-reader.ts';
import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredPerson } from '../../../src/archive/records.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import { EngineError } from '../../../src/search/engine-error.ts';
import type { QueryPort, SearchAnswer } from '../../../src/search/port.ts';
import { exchangeAddress, personAddress, personOnAddress } from '../../address.ts';
import { comparisonOf, formatComparison } from '../../comparison.ts';
import { formatParameters } from '../../parameters.ts';
import { articlesNaming, formatQuotes, NO_QUOTES } from '../../params.ts';
import { type Folded, foldQuotations } from '../list/fold-copies.ts';
import { countsOfMonths, type Histogram, histogramOf } from '../list/histogram.ts';
import { type Pages, pagesOf } from '../list/pages.ts';
import { sentence } from '../list/refinements.ts';
import { type QuotationView, quotationViews } from '../quotation/quotation.ts';
import { monthInWords } from '../wording.ts';

/** Something or somebody that stands beside a person, how often, and where to read on. */
export interface Company {
  readonly label: string;
  readonly count: number;
  /** The count among the highest of its list, from 0 to 1: the length of a bar. */
  readonly share: number;
  readonly href: string;
}

/** The person page, ready to be rendered. */
export interface PersonPage {
  readonly person: StoredPerson;
  readonly identity: PersonIdentity | null;
  readonly roles: readonly RoleOverTime[];
  /** Every name that is held for the person; one line where all articles print the same. */
  readonly names: readonly JoinedName[];
  readonly quotesHref: string;
  /** Where others can be put beside. */
  readonly compareHref: string;
  readonly articlesHref: string;
  /** The first and last month with a statement, in words; `[]` where none is dated. */
  readonly months: readonly string[];
  readonly chart: Histogram | null;
  readonly countries: readonly Company[];
  readonly topics: readonly Company[];
  readonly people: readonly Company[];
  readonly beside: readonly Company[];
  /** The same words in copies of one story stand under the earliest of them on the page. */
  readonly quotations: readonly Folded<QuotationView>[];
  readonly pages: Pages;
  /** The one address of this page. */
  readonly address: string;
  readonly notes: readonly string[];
}

const PER_PAGE = 20;
const SUBJECTS = 8;

/** Bars of the chart of statements: ten years month by month, since it is as wide as the text. */
const MONTHS_DRAWN = 120;

/** Prepares a person. Without the engine the page stands, without the quotations, and says so. */
export async function preparePerson(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  person: StoredPerson,
  { page, notes }: { page: number; notes: readonly string[] },
): Promise<PersonPage> {
  const { answer, trouble } = await quotationsBy(engine, person.id, page);
  const addressOf = (each: number) =>
    `${personAddress(person.id)}${formatParameters(each === 1 ? [] : [['page', String(each)]])}`;
  const all = { ...NO_QUOTES, speaker: [person.id], sure: 'any' } as const;
  const months = archive.people.statementsByMonth(person.id);
  const spokenOf = archive.people.speaksAbout(person.id, SUBJECTS);
  const subjects = (kind: (typeof spokenOf)[number]['kind']) =>
    company(
      spokenOf
        .filter((each) => each.kind === kind)
        .map(({ label, value, quotations }) => ({
          label: kind === 'topic' ? sentence(label) : label,
          count: quotations,
          href: personOnAddress(person.id, value),
        })),
    );
  return {
    person,
    identity: archive.people.identityOf(person.id),
    roles: archive.people.rolesOf(person.id),
    names: archive.people.joinedNames(person.id),
    quotesHref: formatQuotes(all),
    compareHref: formatComparison(comparisonOf(all)),
    articlesHref: articlesNaming(person),
    months: [...new Set([months[0]?.month, months.at(-1)?.month])]
      .filter((month) => month !== undefined)
      .map(monthInWords),
    chart: histogramOf(
      countsOfMonths(months.map(({ month, quotations }) => ({ value: month, count: quotations }))),
      (period) => formatQuotes({ ...all, since: period, until: period }),
      MONTHS_DRAWN,
    ),
    countries: subjects('country'),
    topics: subjects('topic'),
    people: subjects('person'),
    beside: company(
      archive.people.quotedBeside(person.id, SUBJECTS).map(({ id, name, articles }) => ({
        label: name,
        count: articles,
        href: exchangeAddress(id, person.id),
      })),
    ),
    quotations: foldQuotations(
      quotationViews(archive, answer.ids, { query: EVERYTHING, q: '' }),
      'group',
    ),
    pages: pagesOf(answer.total, { page, per: PER_PAGE, addressOf }),
    address: addressOf(page),
    notes: [...notes, ...trouble, ...answer.notes],
  };
}

/** The items of a list with the lengths of their bars. */
export function company(items: readonly Omit<Company, 'share'>[]): Company[] {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return items.map((item) => ({ ...item, share: item.count / most }));
}

async function quotationsBy(
  engine: QueryPort,
  id: string,
  page: number,
): Promise<{ answer: SearchAnswer; trouble: string[] }> {
  try {
    const answer = await engine.search({
      collection: 'quotations',
      query: EVERYTHING,
      loosen: false,
      filters: [{ facet: 'speaker', anyOf: [id] }],
      since: null,
      until: null,
      sort: 'newest',
      offset: (page - 1) * PER_PAGE,
      limit: PER_PAGE,
      facets: [],
      facetLimit: 0,
    });
    return { answer, trouble: [] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return {
      answer: { ids: [], total: 0, exact: true, facets: [], notes: [], incomplete: [], steps: [] },
      trouble: [`The quotations cannot be listed just now. ${error.message}`],
    };
  }
}
