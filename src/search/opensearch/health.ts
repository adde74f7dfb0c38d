import { COLLECTIONS, type Collection } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineHealth } from '../port.ts';
import type { Connection } from './connection.ts';
import { isMissing } from './failure.ts';
import type { Aliases } from './index-names.ts';

/**
 * How the cluster is: its version, its nodes, whether every shard has its copies, whether it takes
 * documents. A cluster without our indexes is not ready and holds none. Throws `EngineError` if it
 * cannot be reached, or if a shard has no copy left: then nobody knows how many documents there are.
 */
export async function readHealth(connection: Connection, aliases: Aliases): Promise<EngineHealth> {
  const cluster = await describeCluster(connection, aliases);
  const documents = await countDocuments(connection, aliases);
  const closed = documents !== null && (await isClosed(connection, aliases));
  return {
    ready: documents !== null,
    description: closed ? `${cluster}, takes no documents: a disk is nearly full` : cluster,
    documents: documents ?? { articles: 0, quotations: 0 },
    incomplete: [],
    troubles: [],
  };
}

async function describeCluster(connection: Connection, aliases: Aliases): Promise<string> {
  const { body: node } = await connection.ask((client) => client.info());
  const { body } = await connection.ask((client) =>
    client.cluster.health({ index: Object.values(aliases), expand_wildcards: 'all' }),
  );
  const missing = body.unassigned_shards + body.initializing_shards;
  const shards = missing + body.active_shards;
  const nodes = `${body.number_of_nodes} ${body.number_of_nodes === 1 ? 'node' : 'nodes'}`;
  const state = `${String(body.status).toLowerCase()}, ${nodes}${missing === 0 ? '' : `, ${missing} of ${shards} shard copies missing`}`;
  const name = `OpenSearch ${node.version.number} at ${connection.server}`;
  if (String(body.status).toLowerCase() === 'red' && shards > 0) {
    throw new EngineError(
      'unreachable',
      `${name} has lost part of the index (${state}): bring the nodes back that hold it, or run \`otr reindex\``,
    );
  }
  return `${name} (${state})`;
}

/** Documents in each collection, or `null` if their indexes are missing. */
async function countDocuments(
  connection: Connection,
  aliases: Aliases,
): Promise<Readonly<Record<Collection, number>> | null> {
  const counts = { articles: 0, quotations: 0 };
  for (const collection of COLLECTIONS) {
    const count = await connection.ask(async (client) => {
      try {
        return (await client.count({ index: aliases[collection] })).body.count;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    });
    if (count === null) return null;
    counts[collection] = count;
  }
  return counts;
}

/** Whether the cluster has closed any of the indexes for writing. */
async function isClosed(connection: Connection, aliases: Aliases): Promise<boolean> {
  const { body } = await connection.ask((client) =>
    client.indices.getSettings({
      index: Object.values(aliases),
      name: 'index.blocks.*',
      flat_settings: true,
    }),
  );
  return JSON.stringify(body).includes('"index.blocks.read_only_allow_delete":"true"');
}
