import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { StoredPerson } from '../../src/archive/records.ts';
import { EVERYTHING } from '../../src/query/ast.ts';
import { EngineError } from '../../src/search/engine-error.ts';
import type { QueryPort, SearchAnswer } from '../../src/search/port.ts';
import { personAddress } from '../address.ts';
import { formatParameters } from '../parameters.ts';
import { formatQuotes, formatSearch, NO_QUOTES, NO_SEARCH } from '../params.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type QuotationView, quotationView } from './quotation.ts';
import { createLabels } from './refinements.ts';

/** Something the person speaks of, how often, and those quotations. */
interface Subject {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** The person page, ready to be rendered. */
export interface PersonPage {
  readonly person: StoredPerson;
  readonly quotesHref: string;
  readonly articlesHref: string;
  readonly countries: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly years: readonly Subject[];
  readonly quotations: readonly QuotationView[];
  readonly total: number;
  readonly pages: Pages;
  readonly notes: readonly string[];
}

const PER_PAGE = 20;
const SUBJECTS = 8;

/** Prepares a person. Without the engine the page stands, without the quotations, and says so. */
export async function preparePerson(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  person: StoredPerson,
  { page, notes }: { page: number; notes: readonly string[] },
): Promise<PersonPage> {
  const { answer, trouble } = await quotationsBy(engine, person.id, page);
  const label = createLabels(archive, []);
  const found = archive.quotations(answer.ids);
  const texts = new Map(
    archive
      .articles([...new Set(found.map(({ articleId }) => articleId))])
      .map(({ id, article }) => [id, article.text]),
  );
  const all = { ...NO_QUOTES, speaker: [person.id], sure: 'any' } as const;
  const subjects = (facet: 'country' | 'topic' | 'year'): Subject[] =>
    (answer.facets.find((each) => each.facet === facet)?.values ?? []).map(({ value, count }) => ({
      label: label(facet, value),
      count,
      href: formatQuotes({ ...all, [facet]: [value] }),
    }));
  return {
    person,
    quotesHref: formatQuotes(all),
    articlesHref: formatSearch({ ...NO_SEARCH, person: [person.id] }),
    countries: subjects('country'),
    topics: subjects('topic'),
    years: subjects('year').sort((a, b) => (a.label < b.label ? 1 : -1)),
    quotations: found.map((stored) =>
      quotationView(stored, {
        query: EVERYTHING,
        q: '',
        text: texts.get(stored.articleId) ?? null,
      }),
    ),
    total: answer.total,
    pages: pagesOf(answer.total, {
      page,
      per: PER_PAGE,
      addressOf: (each) =>
        `${personAddress(person.id)}${formatParameters(each === 1 ? [] : [['page', String(each)]])}`,
    }),
    notes: [...notes, ...trouble, ...answer.notes],
  };
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
      facets: ['country', 'topic', 'year'],
      facetLimit: SUBJECTS,
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
