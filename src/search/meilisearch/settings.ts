import type { Settings } from 'meilisearch';
import { type Collection, FACETS, FURTHER_DAYS } from '../../domain/document.ts';
import { LABELS } from '../fields.ts';
import { FILTERED, wordsName } from './record.ts';
import { LATIN_SPACE } from './server-words.ts';

/**
 * Most documents that paging can reach. Meilisearch collects no further than asked, so the ceiling
 * is cheap until somebody pages that deep (measured at 100,000 articles, 2026-11: 17 ms at 1,000).
 */
export const REACHABLE = 100_000;

/** Most values counted for one facet; what a request asks for beyond it comes back as truncated. */
export const FACET_VALUES = 1_000;

/** The fields whose words are searched, the weightiest first (the `attributeRank` rule). */
export const SEARCHED = {
  articles: ['headline', 'lead', 'names', 'body', 'byline'],
  quotations: ['text', 'names', 'headline'],
} as const satisfies Record<Collection, readonly string[]>;

/**
 * How many times a word counts that stands in a field, where we rank ourselves (`some-words.ts`): the
 * weights of the embedded engine.
 */
export const WEIGHTS: Readonly<Record<Collection, Readonly<Record<string, number>>>> = {
  articles: { headline: 5, lead: 2, names: 2, body: 1, byline: 1 },
  quotations: { text: 3, names: 2, headline: 1 },
};

const EQUALITY = { facetSearch: false, filter: { equality: true, comparison: false } };
const RANGE = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * How both indexes are set up (meilisearch.com/docs/reference/api/settings). All that a search
 * depends on is stated, defaults too, so that an index with other settings is noticed and mended.
 */
function settingsOf(collection: Collection) {
  return {
    searchableAttributes: [...SEARCHED[collection]],
    displayedAttributes: [
      'id',
      'dayNumber',
      // What answers of several servers are put in order by.
      'published',
      ...SEARCHED[collection],
      ...LABELS[collection].map(wordsName),
    ],
    filterableAttributes: [
      {
        attributePatterns: [
          'id',
          ...(collection === 'quotations' ? ['article'] : []),
          ...FACETS[collection],
          ...FILTERED[collection].map(wordsName),
        ],
        features: EQUALITY,
      },
      { attributePatterns: ['dayNumber', ...FURTHER_DAYS[collection]], features: RANGE },
    ],
    sortableAttributes: ['id', 'published'],
    // `sort` first: newest and oldest are strict. Without it: best first, then newest, then id.
    rankingRules: [
      'sort',
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'wordPosition',
      'exactness',
      'published:desc',
      'id:asc',
    ],
    // No stop words: "the Who" and "to be" are searched as typed.
    stopWords: [] as string[],
    synonyms: {},
    separatorTokens: [LATIN_SPACE],
    nonSeparatorTokens: [] as string[],
    dictionary: [] as string[],
    // Whatever the script, words are what our rules make them: without it, Chinese and Japanese ones are
    // taken apart by a dictionary, Arabic ones lose their article. English has no such rules.
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
    distinctAttribute: null,
    // A number with another digit is another number.
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [] as string[],
      disableOnAttributes: [] as string[],
      disableOnNumbers: true,
    },
    // The values of a facet are looked up in the archive.
    facetSearch: false,
    // For `word*`.
    prefixSearch: 'indexingTime',
    // Phrases need word positions: `byAttribute` would take "b a" for "a b".
    proximityPrecision: 'byWord',
    faceting: { maxValuesPerFacet: FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: REACHABLE },
  } satisfies Settings;
}

export const SETTINGS: Readonly<Record<Collection, Settings>> = {
  articles: settingsOf('articles'),
  quotations: settingsOf('quotations'),
};
