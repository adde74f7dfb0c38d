import type { Types } from '@opensearch-project/opensearch';
import type { Connection } from './connection.ts';

/** Documents that a page can be reached with by number (`index.max_result_window`, its default). */
export const REACHED_BY_NUMBER = 10_000;

/** How long a walk is remembered between two pages, on the cluster and here. */
const REMEMBERED = { text: '2m', milliseconds: 110_000 } as const;

/** Walks that are remembered at a time; the one that was asked for longest ago is given up. */
const MOST_WALKS = 8;

type Body = Readonly<Record<string, unknown>>;

/** A place in a list: what stands before it, and how to go on from it. */
interface Walk {
  readonly pit: string;
  readonly offset: number;
  readonly after: Types.Common.SortResults | null;
  readonly asked: number;
}

interface Question {
  /** The alias that is searched. */
  readonly index: string;
  /** Query, order and the like; no numbers of documents. */
  readonly body: Body;
  readonly offset: number;
  readonly limit: number;
}

/** Pages beyond the ten thousandth document. */
export interface DeepPages {
  /** The ids from `offset` on, `limit` at most, of a search with a total order. */
  read(question: Question): Promise<string[]>;
  /** Gives the cluster back what it remembers for us. */
  close(): Promise<void>;
}

/**
 * Walks through a list from its beginning with a point in time, so that writes meanwhile neither
 * repeat nor hide anything, and remembers where it stopped: who asks for page after page goes on from
 * there. A walk that breaks is begun once more.
 */
export function openDeepPages(connection: Connection): DeepPages {
  const walks = new Map<string, Walk>();

  async function begin(index: string): Promise<Walk> {
    const { body } = await connection.ask((client) =>
      client.createPit({ index: [index], keep_alive: REMEMBERED.text }),
    );
    return { pit: String(body.pit_id), offset: 0, after: null, asked: Date.now() };
  }

  async function giveUp(pits: readonly string[]): Promise<void> {
    if (pits.length === 0) return;
    // The cluster forgets it anyway, in a while.
    await connection
      .ask((client) => client.deletePit({ body: { pit_id: [...pits] } }))
      .catch(() => {});
  }

  async function step(walk: Walk, body: Body, size: number) {
    const answer = await connection.ask((client) =>
      client.search({
        body: {
          ...body,
          size,
          track_total_hits: false,
          pit: { id: walk.pit, keep_alive: REMEMBERED.text },
          ...(walk.after === null ? {} : { search_after: walk.after }),
        },
        // A part that is left out would move every later page.
        allow_partial_search_results: false,
      }),
    );
    const { hits } = answer.body.hits;
    const next: Walk = {
      pit: answer.body.pit_id ?? walk.pit,
      offset: walk.offset + hits.length,
      after: hits.at(-1)?.sort ?? walk.after,
      asked: Date.now(),
    };
    return { ids: hits.map(({ _id }) => String(_id)), next };
  }

  /** The ids from `offset` on, and where the walk that found them stands. */
  async function goOn(start: Walk, { body, offset, limit }: Omit<Question, 'index'>) {
    let walk = start;
    while (walk.offset < offset) {
      const size = Math.min(REACHED_BY_NUMBER, offset - walk.offset);
      const { ids, next } = await step(walk, body, size);
      walk = next;
      if (ids.length < size) return { ids: [], next: walk };
    }
    return await step(walk, body, Math.max(1, limit));
  }

  return {
    async read({ index, body, offset, limit }) {
      const key = JSON.stringify([index, body]);
      const known = walks.get(key);
      walks.delete(key);
      const usable =
        known !== undefined &&
        known.offset <= offset &&
        Date.now() - known.asked < REMEMBERED.milliseconds;
      if (known !== undefined && !usable) await giveUp([known.pit]);
      let walk = usable ? known : await begin(index);
      const page = await goOn(walk, { body, offset, limit }).catch(async () => {
        // A rebuild took the index away under the walk, or a node died with its part of it.
        await giveUp([walk.pit]);
        walk = await begin(index);
        return await goOn(walk, { body, offset, limit });
      });
      walks.set(key, page.next);
      const [oldest] = walks;
      if (walks.size > MOST_WALKS && oldest !== undefined) {
        walks.delete(oldest[0]);
        await giveUp([oldest[1].pit]);
      }
      return page.ids.slice(0, limit);
    },
    async close() {
      const pits = [...walks.values()].map(({ pit }) => pit);
      walks.clear();
      await giveUp(pits);
    },
  };
}
