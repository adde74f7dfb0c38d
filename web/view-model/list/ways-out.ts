import type { QueryPort, SearchRequest } from '../../../src/search/port.ts';

/** A search that finds something, offered where the one asked for finds nothing. */
export interface WayOut {
  readonly label: string;
  readonly href: string;
  readonly total: number;
  readonly exact: boolean;
}

export interface Candidate {
  readonly label: string;
  readonly href: string;
  readonly request: SearchRequest;
}

/** Most ways out that are tried: each costs a search. */
const MOST = 10;

/** Of the candidates those that find something, in their order, each with how much it finds. */
export async function findWaysOut(
  engine: QueryPort,
  candidates: readonly Candidate[],
): Promise<WayOut[]> {
  const tried = await Promise.all(
    candidates.slice(0, MOST).map(async ({ label, href, request }) => {
      const { total, exact, notes } = await engine.search({
        ...request,
        offset: 0,
        limit: 0,
        facets: [],
      });
      // A note says that the engine did not do as asked, so the count would not be this search's.
      return { label, href, total: notes.length === 0 ? total : 0, exact };
    }),
  );
  return tried.filter(({ total }) => total > 0);
}
