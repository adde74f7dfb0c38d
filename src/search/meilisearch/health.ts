import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineHealth, MissingPart } from '../port.ts';
import type { Connection } from './connection.ts';
import { isSetUp } from './index-setup.ts';
import type { Server } from './servers.ts';
import { versionTrouble } from './version.ts';
import type { IndexNames } from './writer.ts';

type Counts = Readonly<Record<Collection, number>>;

/**
 * Whether the indexes can be searched, and how many documents they hold; a server without them is not
 * ready and holds none. Asks only what a search-only key may: the counts are totals of searches; the
 * version, and whether the settings are ours, are told if the key may know it. Throws `EngineError` if
 * no server answers.
 */
export async function readHealth(
  servers: readonly Server[],
  names: IndexNames,
): Promise<EngineHealth> {
  const asked = await Promise.allSettled(
    servers.map(({ connection }) => readServer(connection, names)),
  );
  const descriptions: string[] = [];
  const troubles: string[] = [];
  const incomplete: MissingPart[] = [];
  const documents = { articles: 0, quotations: 0 };
  let ready = true;
  let failure: unknown = null;
  asked.forEach((answer, place) => {
    if (answer.status === 'fulfilled') {
      descriptions.push(answer.value.description);
      troubles.push(...answer.value.troubles);
      ready &&= answer.value.counts !== null;
      for (const name of COLLECTIONS) documents[name] += answer.value.counts?.[name] ?? 0;
      return;
    }
    failure = answer.reason;
    if (!(failure instanceof EngineError)) throw failure;
    incomplete.push({ part: servers[place]?.part ?? '', reason: failure.message });
  });
  if (descriptions.length === 0) throw failure;
  return {
    ready: ready && incomplete.length === 0,
    description: descriptions.join('; '),
    documents,
    incomplete,
    troubles,
  };
}

interface ServerHealth extends Pick<EngineHealth, 'description' | 'troubles'> {
  /** `null` if its indexes are missing. */
  readonly counts: Counts | null;
}

async function readServer(connection: Connection, names: IndexNames): Promise<ServerHealth> {
  const counts = await countDocuments(connection, names);
  const version = await ifAllowed(() =>
    connection.ask(async (client) => (await client.getVersion()).pkgVersion),
  );
  const drifted = counts !== null && (await ifAllowed(() => isSetUp(connection, names))) === false;
  const description = `Meilisearch${version === null ? '' : ` ${version}`} at ${connection.server}`;
  const old = version === null ? [] : versionTrouble(version);
  const troubles = [
    ...old.map((trouble) => `${description} ${trouble}`),
    ...(drifted
      ? [`${description} has other settings than this program gave it: run \`otr reindex\``]
      : []),
  ];
  return { description, counts, troubles };
}

async function countDocuments(connection: Connection, names: IndexNames): Promise<Counts | null> {
  try {
    return await askForCounts(connection, names);
  } catch (error) {
    if (error instanceof EngineError && error.failure === 'index-unusable') return null;
    throw error;
  }
}

async function askForCounts(connection: Connection, names: IndexNames): Promise<Counts> {
  const { results } = await connection.ask((client) =>
    client.multiSearch({
      queries: COLLECTIONS.map((collection) => ({
        indexUid: names[collection],
        q: '',
        page: 1,
        hitsPerPage: 0,
      })),
    }),
  );
  const count = (place: number) => results[place]?.totalHits ?? 0;
  return {
    articles: count(COLLECTIONS.indexOf('articles')),
    quotations: count(COLLECTIONS.indexOf('quotations')),
  };
}

/** `null` if the key may not ask. */
async function ifAllowed<Answer>(question: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await question();
  } catch {
    return null;
  }
}
