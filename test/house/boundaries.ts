/**
 * Who may import whom, as data. Paths are prefixes below the project's root; the most specific
 * (longest) room that holds a file is the file's room.
 */
export interface Room {
  readonly path: string;
  /** Rooms and files it may import, by prefix; its own room is always allowed. */
  readonly may: readonly string[];
}

/** What addresses ask for: every room of the pages speaks of that. */
const ADDRESSES = [
  'web/address.ts',
  'web/article-parameters.ts',
  'web/comparison.ts',
  'web/facet-parameters.ts',
  'web/forms.ts',
  'web/parameters.ts',
  'web/params.ts',
  'web/problem.ts',
];

export const ROOMS: readonly Room[] = [
  { path: 'src/domain/', may: [] },
  { path: 'src/query/', may: ['src/domain/'] },
  { path: 'src/sqlite.ts', may: [] },
  { path: 'src/settings.ts', may: ['src/remote-settings.ts'] },
  { path: 'src/remote-settings.ts', may: [] },
  { path: 'src/archive/', may: ['src/domain/', 'src/query/tokens.ts', 'src/sqlite.ts'] },
  { path: 'src/reports/', may: ['src/sqlite.ts'] },
  {
    path: 'src/search/',
    may: ['src/domain/', 'src/query/', 'src/archive/reader.ts', 'src/settings.ts'],
  },
  {
    path: 'src/search/embedded/',
    may: ['src/domain/', 'src/query/', 'src/search/', 'src/sqlite.ts'],
  },
  { path: 'src/search/meilisearch/', may: ['src/domain/', 'src/query/', 'src/search/'] },
  { path: 'src/search/opensearch/', may: ['src/domain/', 'src/query/', 'src/search/'] },
  { path: 'src/citation/', may: ['src/domain/', 'src/archive/records.ts'] },
  { path: 'indexer/read/', may: ['src/domain/'] },
  { path: 'indexer/extract/', may: ['src/domain/'] },
  { path: 'indexer/', may: ['src/', 'indexer/', 'package.json'] },
  { path: 'web/', may: ['src/', 'web/'] },
  {
    path: 'web/view-model/',
    may: [
      'src/',
      ...ADDRESSES,
      'web/export/addresses.ts',
      'web/export/export-forms.ts',
      'web/export/listing.ts',
    ],
  },
  { path: 'web/export/', may: ['src/', ...ADDRESSES, 'web/view-model/'] },
  { path: 'web/api/', may: ['src/', ...ADDRESSES, 'web/view-model/', 'web/export/'] },
  {
    path: 'web/views/',
    may: ['src/', ...ADDRESSES, 'web/view-model/', 'web/api/', 'web/export/export-forms.ts'],
  },
  { path: 'eval/', may: ['src/', 'indexer/', 'eval/'] },
  { path: 'bench/', may: ['src/', 'indexer/', 'web/', 'bench/'] },
  { path: 'scripts/', may: ['src/', 'indexer/', 'web/'] },
];

/** Packages that only one room may touch: everything else goes through its wrapper. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  '@photostructure/sqlite': ['src/sqlite.ts'],
  meilisearch: ['src/search/meilisearch/'],
  '@opensearch-project/opensearch': ['src/search/opensearch/'],
  'node-html-parser': ['indexer/read/html/'],
  express: ['web/app.ts', 'web/routes/'],
  'playwright-core': ['scripts/'],
};

/** Rooms without I/O, clock or randomness: none of Node's own modules. */
export const PURE_ROOMS: readonly string[] = [
  'src/domain/',
  'src/query/',
  'src/citation/',
  'indexer/extract/',
];
