import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { countryName } from '../../../src/domain/country.ts';
import { TOPICS, type TopicCode } from '../../../src/domain/topic.ts';
import { EVERYTHING } from '../../../src/query/ast.ts';
import type { FacetCounts, QueryPort } from '../../../src/search/port.ts';
import { placeAddress } from '../../address.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../facet-parameters.ts';
import {
  formatQuotes,
  formatSearch,
  NO_QUOTES,
  NO_SEARCH,
  type QuotesParams,
  type SearchParams,
} from '../../params.ts';
import { type Histogram, histogramOf } from '../list/histogram.ts';
import { createLabels, sentence, shownPeople } from '../list/refinements.ts';
import { type Company, company } from '../people/person-page.ts';
import { type ArticleHit, articleHit } from '../search/article-hit.ts';
import { searchAsTyped } from '../search/search-request.ts';
import { counted, dayInWords, listed } from '../wording.ts';

/** A country, city, topic or paper, as its page asks for it. */
export interface Subject {
  readonly part: 'places' | 'topics' | 'papers';
  readonly name: string;
  /** What the archive knows of it, a line each. */
  readonly facts: readonly string[];
  /** The articles of the page. */
  readonly params: SearchParams;
  /** The address of the articles that name it, be they about it or not; `null` where that is no question. */
  readonly namedHref: string | null;
  /** Quotations that speak of it or stand in it. */
  readonly quotes: QuotesParams;
  /** What the page lists beside the articles, in this order. */
  readonly facets: readonly SearchFacet[];
  readonly beside: readonly Company[];
  readonly besideTitle: string;
}

/** The page of a country, city, topic or paper, ready to be rendered. */
export interface SubjectPage extends Subject {
  readonly total: number;
  readonly articlesHref: string;
  readonly quotesHref: string;
  readonly chart: Histogram | null;
  readonly lists: readonly { readonly title: string; readonly items: readonly Company[] }[];
  readonly hits: readonly ArticleHit[];
  readonly notes: readonly string[];
}

const LATEST = 10;
const LISTED = 8;
/** Months and years that are counted for the chart. */
const PERIODS = 200;
const MONTHS_DRAWN = 120;

/** What a list beside the articles is called. */
const TITLES: Readonly<Partial<Record<SearchFacet, string>>> = {
  speaker: 'Most quoted',
  person: 'Most named',
  country: 'Countries',
  topic: 'Topics',
  section: 'Sections',
  publisher: 'Papers',
  from: 'Filed from',
};

/** Prepares a subject: its latest articles and what stands beside them. Throws `EngineError`. */
export async function prepareSubject(
  { archive, engine }: { archive: ArchiveReader; engine: QueryPort },
  subject: Subject,
  notes: readonly string[],
): Promise<SubjectPage> {
  const { params, facets } = subject;
  const answer = await engine.search({
    // Counts ignore a facet's own choice, unless all of its values are wanted: a country's companions
    // are those in the same articles.
    ...searchAsTyped({ ...params, all: facets }),
    sort: 'newest',
    limit: LATEST,
    facets: [...facets, 'month', 'year'],
    facetLimit: PERIODS,
  });
  const label = createLabels(archive, shownPeople(answer.facets, LISTED));
  const listOf = (facet: SearchFacet) => {
    const counts = answer.facets.find((each): each is FacetCounts => each.facet === facet);
    const asked = params[facet];
    return (counts?.values ?? [])
      .filter(({ value }) => !asked.includes(value))
      .slice(0, LISTED)
      .map(({ value, count }) => ({
        label: label(facet, value),
        count,
        href: formatSearch({
          ...params,
          [facet]: [...asked, value].sort(),
          all: asked.length === 0 ? [] : [facet],
        }),
      }));
  };
  return {
    ...subject,
    total: answer.total,
    articlesHref: formatSearch({ ...params, sort: 'newest' }),
    quotesHref: formatQuotes(subject.quotes),
    chart: histogramOf(
      answer.facets,
      (period) => formatSearch({ ...params, since: period, until: period }),
      MONTHS_DRAWN,
    ),
    lists: SEARCH_FACETS.filter((facet) => facets.includes(facet)).map((facet) => ({
      title: TITLES[facet] ?? facet,
      items: company(listOf(facet)),
    })),
    hits: archive
      .articles(answer.ids)
      .map((article) => articleHit(archive, article, { query: EVERYTHING, q: '' })),
    notes: [...notes, ...answer.notes],
  };
}

/** For subjects without a register of their own. */
const NOTHING_BESIDE = { beside: [], besideTitle: '', namedHref: null } as const;

/** A country or a city, or `null` where no article of the archive has it. */
export function placeSubject(archive: ArchiveReader, id: string): Subject | null {
  const place = archive.registers.findPlace(id);
  if (place === null) return null;
  if (place.kind === 'city') {
    return {
      part: 'places',
      name: place.name,
      facts: [
        ...(place.country === null ? [] : [countryName(place.country)]),
        `${counted(place.filed, 'article')} filed from it`,
      ],
      params: { ...NO_SEARCH, from: [place.name] },
      quotes: { ...NO_QUOTES, from: [place.name] },
      facets: ['speaker', 'country', 'topic', 'publisher'],
      ...NOTHING_BESIDE,
    };
  }
  const code = place.country ?? '';
  return {
    part: 'places',
    name: place.name,
    facts: [
      `${counted(place.about, 'article')} about it`,
      ...(place.mentioned === 0 ? [] : [`named in ${counted(place.mentioned, 'other')}`]),
    ],
    params: { ...NO_SEARCH, country: [code] },
    namedHref: formatSearch({ ...NO_SEARCH, place: [place.id] }),
    quotes: { ...NO_QUOTES, about: code },
    facets: ['speaker', 'person', 'country', 'topic', 'publisher'],
    beside: company(
      archive.registers.citiesOf(code).map((city) => ({
        label: city.name,
        count: city.filed,
        href: placeAddress(city.id),
      })),
    ),
    besideTitle: 'Filed from',
  };
}

/** A topic, or `null` where there is none with this code. */
export function topicSubject(code: string): Subject | null {
  if (!Object.hasOwn(TOPICS, code)) return null;
  return {
    part: 'topics',
    name: sentence(TOPICS[code as TopicCode]),
    facts: [`IPTC Media Topic ${code}`],
    params: { ...NO_SEARCH, topic: [code] },
    quotes: { ...NO_QUOTES, topic: [code] },
    facets: ['speaker', 'person', 'country', 'publisher'],
    ...NOTHING_BESIDE,
  };
}

/** A paper, or `null` where the archive holds no article of it. */
export function paperSubject(archive: ArchiveReader, id: string): Subject | null {
  const paper = archive.registers.findPaper(id);
  if (paper === null) return null;
  const { name, names, first, last } = paper;
  const others = names.filter((each) => each !== name);
  return {
    part: 'papers',
    name,
    facts: [
      ...(first === null || last === null ? [] : [`${dayInWords(first)} to ${dayInWords(last)}`]),
      ...(others.length === 0 ? [] : [`also written ${listed(others)}`]),
    ],
    params: { ...NO_SEARCH, publisher: [...names].sort() },
    quotes: { ...NO_QUOTES, publisher: [...names].sort() },
    facets: ['speaker', 'country', 'topic', 'section', 'from'],
    ...NOTHING_BESIDE,
  };
}
