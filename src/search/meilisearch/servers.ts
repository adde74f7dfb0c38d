import { EngineError } from '../engine-error.ts';
import { type Connection, connect } from './connection.ts';
import { partInWords, type YearRange } from './years.ts';

/** A further server: it holds the articles of some years, the first server all the others. */
export interface Remote {
  readonly url: string;
  readonly years: YearRange;
}

/** A server of the archive and what it holds. */
export interface Server {
  readonly connection: Connection;
  /** The years whose articles lie here; `null` for the server that has what no other has. */
  readonly years: YearRange | null;
  /** The same in words for the reader: "articles of 2010 to 2019". */
  readonly part: string;
}

export interface ServerOptions {
  readonly url: string;
  /** The same for every server: keys follow from the master key (`keys.ts`). */
  readonly key: string;
  /** Default none: the one server holds everything. */
  readonly remotes?: readonly Remote[];
  /** How often a write is tried again after a passing failure; default 5, over some 8 seconds. */
  readonly retries?: number;
}

/** The servers of an archive, the first one first. Throws `EngineError` on an unusable address or key. */
export function openServers({
  url,
  remotes = [],
  ...options
}: ServerOptions): readonly [Server, ...Server[]] {
  const first: Server = {
    connection: connect({ url, ...options }),
    years: null,
    part: partInWords(
      null,
      remotes.map(({ years }) => years),
    ),
  };
  const others = remotes.map(
    (remote): Server => ({
      connection: connect({ url: remote.url, ...options }),
      years: remote.years,
      part: partInWords(remote.years, []),
    }),
  );
  const names = [first, ...others].map(({ connection }) => connection.server);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) {
    throw new EngineError(
      'failed',
      `MEILISEARCH_REMOTES: ${twice} is named twice: give each server one range of years, and leave out that of MEILISEARCH_URL, which holds all other years`,
    );
  }
  return [first, ...others];
}

/** The name under which the archive remembers what these servers confirmed: other places, other name. */
export function nameOf([first, ...others]: readonly [Server, ...Server[]]): string {
  const remotes = others.map(
    ({ connection, years }) => ` ${years?.first ?? ''}..${years?.last ?? ''}=${connection.server}`,
  );
  return `meilisearch ${first.connection.server}${remotes.join('')}`;
}
