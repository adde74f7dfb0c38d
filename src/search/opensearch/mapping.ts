import type { Types } from '@opensearch-project/opensearch';
import { type Collection, REFINABLE } from '../../domain/document.ts';
import { FIELDS, type WordField } from '../fields.ts';

/** The layout of the indexes; another number means: build them again from the archive. */
export const INDEX_VERSION = 3;

/** The field that holds all printed words of a document, one value for each printed field. */
export const PRINTED_WORDS = 'printed';

/**
 * Words between two values of `PRINTED_WORDS`, so that neither a phrase nor anything near (at most 100
 * words) reaches from one field into the next.
 */
const GAP = 1_000;

/**
 * The fields by which documents are ranked, with weights that an editor would agree with; beside them
 * every printed word counts once. The body has no field of its own: it is never asked for alone, and
 * is most of the disk.
 */
export const RANKED: Readonly<
  Record<Collection, readonly { readonly name: WordField; readonly weight: number }[]>
> = {
  articles: [
    { name: 'headline', weight: 4 },
    { name: 'lead', weight: 1 },
    { name: 'names', weight: 1 },
  ],
  quotations: [
    { name: 'text', weight: 2 },
    { name: 'names', weight: 1 },
  ],
};

/** The fields whose inflected forms count in ranking, a little: "elects" for "elected". */
export const STEMMED: Readonly<Record<Collection, readonly WordField[]>> = {
  articles: ['headline', 'lead'],
  quotations: ['text'],
};

/** The fields whose words are held apart: those that a query can name, and those that rank. */
export function heldFields(collection: Collection): readonly WordField[] {
  return [
    ...new Set([
      ...Object.values(FIELDS[collection]).flat(),
      ...RANKED[collection].map(({ name }) => name),
    ]),
  ];
}

/** The name in the index of a field's words, of its stems, of a facet. */
export const wordsName = (field: WordField): string => `words.${field}`;
export const stemsName = (field: WordField): string => `words.${field}.stems`;
export const facetName = (facet: string): string => `facets.${facet}`;

/** How an index of a collection is set up, whichever index it is. */
export interface IndexSetup {
  readonly settings: Types.Indices_Common.IndexSettings;
  readonly mappings: Types.Common_Mapping.TypeMapping;
}

/**
 * How a collection is indexed. Words are folded by our own rules before they are sent and only split
 * at spaces here, so that all engines agree on what a word is. The source is not kept: the archive
 * holds the texts, and rebuilds the index.
 */
export function setupOf(
  collection: Collection,
  { shards, yearly }: { readonly shards: number; readonly yearly: boolean },
): IndexSetup {
  return {
    settings: {
      number_of_shards: shards,
      // A copy of everything wherever there is a second node to hold it.
      auto_expand_replicas: '0-1',
      // Every write refreshes what it wrote; this is for what another program may have written.
      refresh_interval: '30s',
      analysis: {
        // Split no word that Lucene can hold (32,766 bytes): the usual 255 would cut long ones in two.
        tokenizer: { spaces: { type: 'whitespace', max_token_length: 10_000 } },
        filter: { light: { type: 'stemmer', language: 'light_english' } },
        analyzer: {
          words: { type: 'custom', tokenizer: 'spaces' },
          stems: { type: 'custom', tokenizer: 'spaces', filter: ['light'] },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      _source: { enabled: false },
      _meta: { version: INDEX_VERSION, yearly },
      properties: {
        // For a total order: `_id` itself can only be sorted by in memory.
        id: { type: 'keyword' },
        day: { type: 'date', format: 'strict_date' },
        published: { type: 'long' },
        [PRINTED_WORDS]: { type: 'text', analyzer: 'words', position_increment_gap: GAP },
        words: { properties: wordFields(collection) },
        facets: {
          properties: Object.fromEntries(
            REFINABLE[collection].map((facet) => [facet, { type: 'keyword' as const }]),
          ),
        },
      },
    },
  };
}

function wordFields(collection: Collection): Record<string, Types.Common_Mapping.Property> {
  const ranked = new Set<WordField>(RANKED[collection].map(({ name }) => name));
  const stemmed = new Set(STEMMED[collection]);
  return Object.fromEntries(
    heldFields(collection).map((field): [string, Types.Common_Mapping.Property] => [
      field,
      {
        type: 'text',
        analyzer: 'words',
        norms: ranked.has(field),
        ...(stemmed.has(field) ? { fields: { stems: { type: 'text', analyzer: 'stems' } } } : {}),
      },
    ]),
  );
}
