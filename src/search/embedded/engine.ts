import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import type { Query } from '../../query/ast.ts';
import type { Database } from '../../sqlite.ts';
import { EngineError } from '../engine-error.ts';
import { isMetBy, type LooseParts, looseNote, loosened, looseParts } from '../looser.ts';
import type { IndexRebuild, SearchAnswer, SearchEngine, SearchRequest } from '../port.ts';
import { startSteps } from '../steps.ts';
import { INDEX_FILE, NEXT_INDEX_FILE, tableName } from './columns.ts';
import { Documents } from './documents.ts';
import { findDocuments, numbersOf, type Searched } from './find.ts';
import { inEngineWords, inEngineWordsLater, openIndex, removeIndex } from './index-file.ts';
import { firstDocuments } from './order.ts';
import { planInWords, planQuery } from './plan.ts';
import { type PreparingThread, startPreparing } from './prepare-thread.ts';
import { refine } from './refine.ts';
import { scoresOfSomeWords } from './some-words.ts';
import { nearSpellings } from './spellings.ts';
import { Vocabulary } from './vocabulary.ts';
import { currentRevision, writeEntries } from './write-entries.ts';

/** An open index file and what is in memory of it. */
interface Opened {
  readonly database: Database;
  /** Tells whether another file has taken its place. */
  readonly file: string;
  readonly documents: Readonly<Record<Collection, Documents>>;
  readonly vocabularies: Readonly<Record<Collection, Vocabulary>>;
}

/** Entries in one transaction: some 2 MB of documents, a second's work. */
const BATCH = 250;

/**
 * The engine that needs no server: SQLite FTS5 in `index.sqlite` in the archive's folder. The file is
 * opened at the first call, and again when a rebuild by another process has put a new one in its
 * place. `readOnly` engines never write and need not be the only ones.
 */
export function openEmbeddedEngine(options: {
  readonly folder: string;
  readonly readOnly: boolean;
}): SearchEngine {
  const path = join(options.folder, INDEX_FILE);
  const nextPath = join(options.folder, NEXT_INDEX_FILE);
  let opened: Opened | null = null;

  function close(): void {
    opened?.database.close();
    opened = null;
  }

  /** The index with everything in memory that was written until now. */
  function current(): Opened {
    if (opened !== null && opened.file !== fileAt(path)) close();
    if (opened === null) {
      const database = openIndex(path, options.readOnly);
      const documents = {
        articles: new Documents('articles'),
        quotations: new Documents('quotations'),
      };
      const vocabularies = {
        articles: new Vocabulary('articles'),
        quotations: new Vocabulary('quotations'),
      };
      opened = { database, documents, vocabularies, file: fileAt(path) };
    }
    const { database, documents } = opened;
    inEngineWords(path, () => {
      const revision = currentRevision(database);
      for (const collection of COLLECTIONS) documents[collection].refresh(database, revision);
    });
    return opened;
  }

  function demandWriting(): void {
    if (options.readOnly) {
      throw new EngineError('forbidden', `${path}: the search index was opened for reading only.`);
    }
  }

  return {
    id: 'embedded',
    batch: BATCH,
    async search(request) {
      const { database, documents } = current();
      const { collection } = request;
      const searched = { database, collection, documents: documents[collection] };
      return inEngineWordsLater(path, () => answer(searched, request));
    },
    async spellings(collection, word, most) {
      const { database, vocabularies } = current();
      const vocabulary = vocabularies[collection];
      return inEngineWords(path, () =>
        nearSpellings(database, { collection, vocabulary }, word).slice(0, most),
      );
    },
    async health() {
      const { documents } = current();
      return {
        ready: true,
        description: 'embedded (SQLite FTS5)',
        documents: { articles: documents.articles.count, quotations: documents.quotations.count },
        incomplete: [],
        troubles: [],
      };
    },
    async close() {
      close();
    },
    async apply(entries) {
      demandWriting();
      const { database } = current();
      inEngineWords(path, () => writeEntries(database, entries));
      return [];
    },
    async rebuild(): Promise<IndexRebuild> {
      demandWriting();
      // What a rebuild that was cut short left behind goes first.
      removeIndex(nextPath);
      let next: Database | null = openIndex(nextPath, false);
      // Nothing else is under way while the whole archive is sent: a second thread has time to help.
      const thread: PreparingThread | null = startPreparing();
      const demandOpen = (): Database => {
        if (next === null) throw new EngineError('failed', 'This rebuild is over: begin another.');
        return next;
      };
      return {
        async apply(entries) {
          const database = demandOpen();
          try {
            inEngineWords(nextPath, () => writeEntries(database, entries, thread));
          } catch (error) {
            // The thread takes the words of what was undone for written: it is asked no more.
            thread?.close();
            throw error;
          }
          return [];
        },
        async commit() {
          const database = demandOpen();
          thread?.close();
          inEngineWords(nextPath, () => optimize(database));
          database.close();
          next = null;
          close();
          renameSync(nextPath, path);
        },
        async abandon() {
          thread?.close();
          next?.close();
          next = null;
          removeIndex(nextPath);
        },
      };
    },
    async settle() {
      demandWriting();
      const { database } = current();
      inEngineWords(path, () => optimize(database));
    },
  };
}

async function answer(searched: Searched, request: SearchRequest): Promise<SearchAnswer> {
  const strict = await answerPlan(searched, request, request.query);
  const parts = request.loosen ? looseParts(request.query) : null;
  if (parts === null || isMetBy(request.query, strict.total)) return strict;
  // Where the words stand together outside the refinements, what was found is the answer.
  const anywhere = numbersOf(searched, planQuery(request.collection, request.query)).length;
  if (isMetBy(request.query, anywhere)) return strict;
  const some = await answerPlan(searched, request, loosened(parts), parts);
  return some.total > 0 ? { ...some, notes: [looseNote(strict.total)] } : strict;
}

/** Answers one query; `some`: the parts of which some words may be missing. */
async function answerPlan(
  searched: Searched,
  request: SearchRequest,
  query: Query,
  some: LooseParts | null = null,
): Promise<SearchAnswer> {
  const { documents, collection } = searched;
  const { sort, offset, limit } = request;
  const { steps, done } = startSteps();
  const ranked = sort === 'relevance' && limit > 0;
  const plan = planQuery(collection, query);
  const found = findDocuments(searched, plan, ranked && some === null);
  done(`found ${found.numbers.length}: ${planInWords(plan)}`);
  const { numbers, facets } = refine(documents, found.numbers, request);
  done(`refined to ${numbers.length}, counted ${facets.length} facets`);
  const scores =
    ranked && some !== null ? await scoresOfSomeWords(searched, numbers, some) : found.scores;
  const count = limit === 0 ? 0 : offset + limit;
  const first = firstDocuments(documents, numbers, { sort, scores, count });
  done(`put in order: ${sort}`);
  return {
    ids: first.slice(offset).map((number) => documents.idOf(number)),
    total: numbers.length,
    exact: true,
    incomplete: [],
    facets,
    notes: [],
    steps,
  };
}

/**
 * Index pages of a step of merging (sqlite.org/fts5.html#the_merge_command), 8 MB of them: what a step has
 * written stays in memory until it is on disk.
 */
const MERGED_AT_A_TIME = 1_000;

/** Merges the full text's segments into one, step by step, so that memory does not grow with the index. */
function optimize(database: Database): void {
  for (const collection of COLLECTIONS) {
    for (const table of ['printed', 'label'] as const) {
      const name = tableName(collection, table);
      const merge = database.prepare(`INSERT INTO ${name} (${name}, rank) VALUES ('merge', ?)`);
      const changes = database.prepare<{ total: number }>('SELECT total_changes() AS total');
      // The first step gathers all segments, whatever their number; the others go on with it.
      for (let pages = -MERGED_AT_A_TIME; ; pages = MERGED_AT_A_TIME) {
        const before = changes.get()?.total ?? 0;
        merge.run(pages);
        if ((changes.get()?.total ?? 0) - before < 2) break;
      }
    }
  }
}

/** Which file lies at `path` now; "" for none. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev} ${found.ino}`;
}
