import { COLLECTIONS } from '../../domain/document.ts';
import { EngineError } from '../engine-error.ts';
import type { Connection } from './connection.ts';
import { isMissing } from './failure.ts';
import { type Aliases, formatIndexName, type Part, parseIndexName, partOf } from './index-names.ts';
import { INDEX_VERSION, setupOf } from './mapping.ts';

/** How a rebuild divides the archive. */
export interface Layout {
  /** An index for each year beside one for all: shards grow with the archive. */
  readonly yearly: boolean;
  /** Shards of each index. */
  readonly shards: number;
}

/** All indexes that one rebuild made. */
export interface Generation {
  readonly number: number;
  readonly yearly: boolean;
  /** Whether searches see it: whether new indexes of it get the alias. */
  readonly live: boolean;
  /** The names of its indexes; grows as years come. */
  readonly indexes: Set<string>;
}

/**
 * The generation that searches see, or `null` if there is none. Throws `index-unusable` if another
 * version of this program made it, or something else lies in its place.
 */
export async function findLive(
  connection: Connection,
  aliases: Aliases,
): Promise<Generation | null> {
  const held = await mappingsOf(connection, Object.values(aliases));
  const [first, ...others] = Object.keys(held);
  if (first === undefined) return null;
  const name = parseIndexName(aliases, first);
  const meta = held[first]?.mappings?._meta;
  if (name === null || meta?.version !== INDEX_VERSION) {
    throw new EngineError(
      'index-unusable',
      `OpenSearch at ${connection.server}: the index ${first} was not made by this version of the program: run \`otr reindex\``,
    );
  }
  return {
    number: name.generation,
    yearly: meta.yearly === true,
    live: true,
    indexes: new Set([first, ...others]),
  };
}

/** The number of the generation that searches see, whoever made it; 0 for none. */
export async function liveNumber(connection: Connection, aliases: Aliases): Promise<number> {
  const names = Object.keys(await mappingsOf(connection, Object.values(aliases)));
  return Math.max(0, ...names.map((name) => parseIndexName(aliases, name)?.generation ?? 0));
}

/** Makes a generation with an index for each collection, to which those of years are added. */
export async function makeGeneration(
  connection: Connection,
  aliases: Aliases,
  { number, live, layout }: { number: number; live: boolean; layout: Layout },
): Promise<Generation> {
  for (const collection of COLLECTIONS) {
    await connection.insist((client) =>
      client.indices.putIndexTemplate({
        name: aliases[collection],
        body: {
          index_patterns: [`${aliases[collection]}-*`],
          template: setupOf(collection, layout),
          _meta: { description: 'On the Record: how its indexes are set up' },
        },
      }),
    );
  }
  const generation = { number, yearly: layout.yearly, live, indexes: new Set<string>() };
  for (const collection of COLLECTIONS) {
    const part = layout.yearly ? partOf(null) : null;
    await ensureIndex(connection, aliases, generation, { collection, part });
  }
  return generation;
}

/** The index of a generation where a part lies, made if it is not there yet. */
export async function ensureIndex(
  connection: Connection,
  aliases: Aliases,
  generation: Generation,
  { collection, part }: { readonly collection: keyof Aliases; readonly part: Part | null },
): Promise<string> {
  const index = formatIndexName(aliases, { collection, generation: generation.number, part });
  if (generation.indexes.has(index)) return index;
  const exists = await connection.insist((client) => client.indices.exists({ index }));
  if (exists.body !== true) {
    await connection.insist((client) =>
      client.indices.create({
        index,
        // Until it is swapped in nobody searches it, so that nothing need be made searchable.
        body: { settings: generation.live ? {} : { index: { refresh_interval: '-1' } } },
      }),
    );
  }
  if (generation.live) {
    await connection.insist((client) =>
      client.indices.putAlias({ index, name: aliases[collection] }),
    );
  }
  generation.indexes.add(index);
  return index;
}

/**
 * Puts a fresh generation in the place of the live one, all at once, and deletes what it replaces. A
 * search sees the one or the other.
 */
export async function swapIn(
  connection: Connection,
  aliases: Aliases,
  fresh: Generation,
): Promise<Generation> {
  const indexes = [...fresh.indexes];
  await connection.insist((client) =>
    client.indices.putSettings({
      index: indexes,
      body: { index: { refresh_interval: '30s' } },
    }),
  );
  await refresh(connection, indexes);
  const replaced = Object.keys(await mappingsOf(connection, Object.values(aliases)));
  await connection.insist((client) =>
    client.indices.updateAliases({
      body: {
        actions: [
          ...indexes.flatMap((index) => {
            const name = parseIndexName(aliases, index);
            return name === null ? [] : [{ add: { index, alias: aliases[name.collection] } }];
          }),
          ...replaced
            .filter((index) => !fresh.indexes.has(index))
            .map((index) =>
              // An index that bears the alias's own name has to go for the alias to come.
              Object.values(aliases).includes(index)
                ? { remove_index: { index } }
                : { remove: { index, aliases: Object.values(aliases) } },
            ),
        ],
      },
    }),
  );
  await dropOthers(connection, aliases, fresh.number);
  return { ...fresh, live: true };
}

/** Deletes every index of ours that does not belong to this generation. */
export async function dropOthers(
  connection: Connection,
  aliases: Aliases,
  kept: number,
): Promise<void> {
  const patterns = Object.values(aliases).map((alias) => `${alias}-*`);
  for (const name of Object.keys(await mappingsOf(connection, patterns))) {
    const generation = parseIndexName(aliases, name)?.generation ?? kept;
    if (generation !== kept) await dropIndex(connection, name);
  }
}

/** Makes what was written to these indexes searchable. */
export async function refresh(connection: Connection, indexes: readonly string[]): Promise<void> {
  await connection.insist(async (client) => {
    const { body } = await client.indices.refresh({ index: [...indexes] });
    // A copy that is nowhere is no harm; one that failed, as when its node dies, is asked again.
    const { successful = 0, failed = 0 } = body._shards ?? {};
    if (successful === 0 || failed > 0) {
      throw new EngineError(
        'unreachable',
        `OpenSearch at ${connection.server} could not make what was written searchable: see whether its nodes are running`,
      );
    }
  });
}

async function dropIndex(connection: Connection, index: string): Promise<void> {
  await connection.insist((client) => client.indices.delete({ index, ignore_unavailable: true }));
}

async function mappingsOf(connection: Connection, names: readonly string[]) {
  return await connection.insist(async (client) => {
    try {
      const { body } = await client.indices.getMapping({
        index: [...names],
        ignore_unavailable: true,
        allow_no_indices: true,
      });
      return body;
    } catch (error) {
      if (isMissing(error)) return {};
      throw error;
    }
  });
}
