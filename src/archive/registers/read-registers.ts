import { paperIdOf } from '../../domain/paper-id.ts';
import { registerKey } from '../../domain/register-key.ts';
import { TOPICS, type TopicCode } from '../../domain/topic.ts';
import type { Database } from '../../sqlite.ts';
import { keptUntilWritten } from '../kept-until-written.ts';
import type { ListedPaper, ListedPlace, ListedTopic, RegisterReader } from './register-reader.ts';

/** Reads the lists of places, topics and papers. Each is counted once until the archive changes. */
export function registersOf(database: Database): RegisterReader {
  const kept = keptUntilWritten(database);
  const places = () => kept('places', () => countPlaces(database));
  const papers = () => kept('papers', () => countPapers(database));
  return {
    places: (kind) => places().filter((place) => place.kind === kind),
    findPlace: (id) => places().find((place) => place.id === id) ?? null,
    citiesOf: (code) =>
      places()
        .filter(({ kind, country }) => kind === 'city' && country === code)
        .sort((a, b) => b.filed - a.filed),
    topics: () => kept('topics', () => countTopics(database)),
    papers,
    findPaper: (id) => papers().find((paper) => paper.id === id) ?? null,
  };
}

function countPlaces(database: Database): ListedPlace[] {
  const rows = database
    .prepare<Omit<ListedPlace, 'about' | 'mentioned' | 'filed'> & { part: string; count: number }>(
      `SELECT id, kind, name, country, part, count
       FROM (SELECT place, part, count(*) AS count FROM article_place GROUP BY place, part)
       JOIN place ON place.id = place`,
    )
    .all();
  const places = new Map<string, ListedPlace>();
  for (const { part, count, ...place } of rows) {
    const known = places.get(place.id) ?? { ...place, about: 0, mentioned: 0, filed: 0 };
    const field = part === 'dateline' ? 'filed' : part === 'about' ? 'about' : 'mentioned';
    places.set(place.id, { ...known, [field]: count });
  }
  return fromAToZ([...places.values()]);
}

function countTopics(database: Database): ListedTopic[] {
  const rows = database
    .prepare<{ id: string; articles: number }>(
      'SELECT topic AS id, count(*) AS articles FROM article_topic GROUP BY topic',
    )
    .all();
  return fromAToZ(rows.map((row) => ({ ...row, name: TOPICS[row.id as TopicCode] ?? row.id })));
}

function countPapers(database: Database): ListedPaper[] {
  const rows = database
    .prepare<{ name: string; articles: number; first: string | null; last: string | null }>(
      `SELECT publisher AS name, count(*) AS articles, min(day) AS first, max(day) AS last
       FROM article WHERE current > 0 AND publisher IS NOT NULL GROUP BY publisher
       ORDER BY count(*) DESC, publisher`,
    )
    .all();
  const papers = new Map<string, ListedPaper>();
  for (const { name, articles, first, last } of rows) {
    const id = paperIdOf(name);
    const known = papers.get(id);
    papers.set(id, {
      id,
      name: known?.name ?? name,
      names: [...(known?.names ?? []), name],
      articles: (known?.articles ?? 0) + articles,
      first: earlier(known?.first ?? null, first),
      last: later(known?.last ?? null, last),
    });
  }
  return fromAToZ([...papers.values()]);
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function fromAToZ<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
): Item[] {
  return items
    .map((item) => ({ item, key: registerKey(item.name, 'other') }))
    .sort((a, b) => (a.key === b.key ? (a.item.id < b.item.id ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
