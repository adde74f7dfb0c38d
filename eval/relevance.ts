import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArticleDocument, COLLECTIONS } from '../src/domain/document.ts';
import { parseQuery } from '../src/query/parse.ts';
import { openEmbeddedEngine } from '../src/search/embedded/engine.ts';
import { openMeilisearchEngine } from '../src/search/meilisearch/engine.ts';
import type { SearchEngine } from '../src/search/port.ts';
import type { Evaluation } from './evaluation.ts';
import {
  averagePrecision,
  ndcg,
  precision,
  type Ranking,
  recall,
  reciprocalRank,
} from './ranking-measures.ts';
import { foldersOf, type Gold, readGold } from './relevance-gold.ts';

/** How deep rankings are looked at. */
const DEPTH = 100;

/** Index names apart from those of an archive on the same server. */
const PREFIX = 'otr-eval-relevance-';

/**
 * Ranking on judged topics: a folder (or folders in it) of .jsonl files with documents (id, body, title
 * and date if known), topics (qid, text) and judgements (qid, docid, rel). Each topic is asked as it
 * stands, as if typed into the box. Topics without a judgement are left out.
 */
export const relevanceEvaluation: Evaluation = {
  kind: 'relevance',
  summary: 'ranking on judged topics (documents, topics and judgements in one folder)',
  async run(path) {
    const lines: unknown[] = [];
    const figures: Record<string, number | string> = {};
    const remarks: string[] = [];
    for (const gold of foldersOf(path).map(readGold)) {
      for (const { name, engine, remove } of openEngines()) {
        try {
          const label = `${gold.name} ${name}`;
          await index(engine, gold.documents);
          const rankings = await rankAll(engine, gold);
          for (const { qid, ranked, found } of rankings) {
            lines.push({ engine: name, qid, docids: ranked });
            remarks.push(`${label} ${qid}: nDCG@10 ${ndcg(found, 10).toFixed(3)}`);
          }
          Object.assign(figures, measure(label, rankings));
        } finally {
          await engine.close();
          await remove();
        }
      }
    }
    return { lines, figures, remarks };
  },
};

/** The embedded engine in a folder of its own, and Meilisearch where a server is named. */
function openEngines(): readonly OpenedEngine[] {
  const folder = mkdtempSync(join(tmpdir(), 'otr-eval-'));
  const embedded: OpenedEngine = {
    name: 'embedded',
    engine: openEmbeddedEngine({ folder, readOnly: false }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
  const url = process.env.MEILISEARCH_URL;
  if (url === undefined) return [embedded];
  const key = process.env.MEILISEARCH_KEY ?? '';
  const engine = openMeilisearchEngine({ url, key, prefix: PREFIX });
  const remove = async () => {
    for (const collection of COLLECTIONS) {
      const headers = { Authorization: `Bearer ${key}` };
      await fetch(new URL(`/indexes/${PREFIX}${collection}`, url), { method: 'DELETE', headers });
    }
  };
  return [embedded, { name: 'meilisearch', engine, remove }];
}

async function index(engine: SearchEngine, documents: readonly ArticleDocument[]): Promise<void> {
  const rebuild = await engine.rebuild();
  await rebuild.apply(
    documents.map((article) => ({
      articleId: article.id,
      version: 1,
      article,
      quotations: [],
      staleQuotations: [],
    })),
  );
  await rebuild.commit();
  await engine.settle();
}

interface OpenedEngine {
  readonly name: string;
  readonly engine: SearchEngine;
  /** Clears away what was made for it. */
  remove(): Promise<void>;
}

interface TopicRanking {
  readonly qid: string;
  readonly ranked: readonly string[];
  readonly found: Ranking;
}

async function rankAll(engine: SearchEngine, gold: Gold): Promise<TopicRanking[]> {
  const rankings: TopicRanking[] = [];
  for (const { qid, text } of gold.topics) {
    const { ids } = await engine.search({
      collection: 'articles',
      query: parseQuery(text).query,
      loosen: true,
      filters: [],
      since: null,
      until: null,
      sort: 'relevance',
      offset: 0,
      limit: DEPTH,
      facets: [],
      facetLimit: 0,
    });
    const judged = gold.judgements.get(qid) ?? new Map<string, number>();
    rankings.push({ qid, ranked: ids, found: { ranked: ids, judged } });
  }
  return rankings;
}

function measure(label: string, rankings: readonly TopicRanking[]): Record<string, number> {
  const mean = (of: (ranking: Ranking) => number) =>
    rankings.reduce((sum, { found }) => sum + of(found), 0) / Math.max(1, rankings.length);
  return {
    [`${label} topics`]: rankings.length,
    [`${label} answered`]: rankings.filter(({ ranked }) => ranked.length > 0).length,
    [`${label} nDCG@10`]: mean((ranking) => ndcg(ranking, 10)),
    [`${label} MAP`]: mean(averagePrecision),
    [`${label} MRR`]: mean(reciprocalRank),
    [`${label} P@10`]: mean((ranking) => precision(ranking, 10)),
    [`${label} recall@${DEPTH}`]: mean((ranking) => recall(ranking, DEPTH)),
  };
}
