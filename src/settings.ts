import { z } from 'zod';
import { type RemoteSettings, readRemotes } from './remote-settings.ts';

/** A setting that cannot be used. `message` names the setting, its value and the way out. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const ENGINES = ['embedded', 'meilisearch', 'opensearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An empty variable counts as unset: that is what a compose file makes of an absent one. */
const unset = (value: unknown) => (value === '' ? undefined : value);

/** An address of a site, kept as its origin: the pages stand at the root of their host. */
const siteSchema = z
  .url({ protocol: /^https?$/u })
  .refine((address) => {
    const { pathname, search, hash } = new URL(address);
    return pathname === '/' && search === '' && hash === '';
  })
  .transform((address) => new URL(address).origin);

const settingsSchema = z.object({
  OTR_ARCHIVE: z.preprocess(unset, z.string().default('archive')),
  OTR_ENGINE: z.preprocess(unset, z.enum(ENGINES).optional()),
  MEILISEARCH_URL: z.preprocess(unset, z.url({ protocol: /^https?$/u }).optional()),
  MEILISEARCH_KEY: z.preprocess(unset, z.string().optional()),
  MEILISEARCH_REMOTES: z.preprocess(
    unset,
    z
      .string()
      .default('')
      .transform((text, context) => {
        const remotes = readRemotes(text);
        if (remotes === null) context.addIssue('unreadable');
        return remotes ?? [];
      }),
  ),
  OPENSEARCH_URL: z.preprocess(
    unset,
    z
      .string()
      .transform((urls) => urls.split(/[\s,]+/u).filter((url) => url !== ''))
      .pipe(z.array(z.url({ protocol: /^https?$/u })).min(1))
      .optional(),
  ),
  OPENSEARCH_USER: z.preprocess(unset, z.string().optional()),
  OPENSEARCH_PASSWORD: z.preprocess(unset, z.string().optional()),
  OPENSEARCH_API_KEY: z.preprocess(unset, z.string().optional()),
  OPENSEARCH_CA: z.preprocess(unset, z.string().optional()),
  OPENSEARCH_PREFIX: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/u)
      .default('otr-'),
  ),
  OPENSEARCH_BY_YEAR: z.preprocess(unset, z.enum(['0', '1']).default('0')),
  OPENSEARCH_SHARDS: z.preprocess(unset, z.coerce.number().int().min(1).max(1024).optional()),
  PUBLIC_URL: z.preprocess(unset, siteSchema.optional()),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(unset, z.coerce.number().int().min(0).max(65_535).default(3000)),
  OTR_PROCESSES: z.preprocess(unset, z.coerce.number().int().min(1).max(64).optional()),
});

/** What may stand there, in words, for the message. */
const EXPECTED: Readonly<Record<keyof z.infer<typeof settingsSchema>, string>> = {
  OTR_ARCHIVE: 'the path of a folder',
  OTR_ENGINE: `one of ${ENGINES.join(', ')}`,
  MEILISEARCH_URL: 'an http or https address such as http://127.0.0.1:7700',
  MEILISEARCH_KEY: 'a key of the Meilisearch server',
  MEILISEARCH_REMOTES:
    'years and addresses such as "..2009=http://10.0.0.2:7700 2010..2019=http://10.0.0.3:7700", no year twice',
  OPENSEARCH_URL: 'an http or https address such as http://127.0.0.1:9200, or several with commas',
  OPENSEARCH_USER: 'a user of the OpenSearch cluster',
  OPENSEARCH_PASSWORD: 'that user’s password',
  OPENSEARCH_API_KEY: 'a key of the OpenSearch cluster',
  OPENSEARCH_CA: 'the path of a file of certificates (PEM)',
  OPENSEARCH_PREFIX: 'small letters, digits, "-" and "_", the first a letter or digit',
  OPENSEARCH_BY_YEAR: '1 for an index a year, or 0',
  OPENSEARCH_SHARDS: 'a whole number from 1 to 1024',
  PUBLIC_URL: 'an http or https address without a path such as https://record.example',
  HOST: 'an address of this machine such as 127.0.0.1',
  PORT: 'a whole number from 0 to 65535 (0: any free port)',
  OTR_PROCESSES: 'a whole number from 1 to 64',
};

/** An OpenSearch cluster, and how the archive lies in it. */
export interface OpenSearchSettings {
  /** The addresses of its nodes, one at least. */
  readonly urls: readonly string[];
  readonly user: string | null;
  readonly password: string | null;
  readonly apiKey: string | null;
  /** The file of the authority's certificate, for one that the system does not know. */
  readonly authorityFile: string | null;
  /** Stands before the names of the indexes. */
  readonly prefix: string;
  /** Whether each year has an index of its own. */
  readonly byYear: boolean;
  /** Shards of each index. */
  readonly shards: number;
}

/** A Meilisearch server, and the further ones that hold the articles of some years. */
export interface MeilisearchSettings {
  readonly url: string;
  readonly key: string | null;
  /** `[]`: the one server holds everything. */
  readonly remotes: readonly RemoteSettings[];
}

/** What both programs need to know of the world around them. */
export interface Settings {
  /** The archive's folder. */
  readonly folder: string;
  /** The engine asked for; `null` lets the settings decide. */
  readonly engine: EngineName | null;
  readonly meilisearch: MeilisearchSettings | null;
  readonly opensearch: OpenSearchSettings | null;
  /** Where readers find the pages, "https://record.example"; `null`: where each request asks for them. */
  readonly publicUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Processes that serve the pages; `null`: as many as the machine has cores, four at most. */
  readonly processes: number | null;
}

/**
 * Reads the settings from environment variables. `options` are the command line's and win. Throws
 * `SettingsError` for the first value that cannot be used.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  options: Readonly<Partial<Record<keyof typeof EXPECTED, string>>> = {},
): Settings {
  const values = { ...environment, ...options };
  const parsed = settingsSchema.safeParse(values);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof EXPECTED;
    throw new SettingsError(
      `${name}: ${JSON.stringify(values[name])} cannot be used; it must be ${EXPECTED[name]}.`,
    );
  }
  const { data } = parsed;
  if (data.OTR_ENGINE === 'meilisearch' && data.MEILISEARCH_URL === undefined) {
    throw new SettingsError(
      'MEILISEARCH_URL: not set, but the engine meilisearch needs it. Set it to the server’s address, for instance http://127.0.0.1:7700.',
    );
  }
  if (data.OTR_ENGINE === 'opensearch' && data.OPENSEARCH_URL === undefined) {
    throw new SettingsError(
      'OPENSEARCH_URL: not set, but the engine opensearch needs it. Set it to the cluster’s address, for instance http://127.0.0.1:9200.',
    );
  }
  if (data.MEILISEARCH_REMOTES.length > 0 && data.MEILISEARCH_URL === undefined) {
    throw new SettingsError(
      'MEILISEARCH_URL: not set, but MEILISEARCH_REMOTES is. Set it to the server that holds the articles of all other years.',
    );
  }
  const servers = [data.MEILISEARCH_URL, data.OPENSEARCH_URL].filter((url) => url !== undefined);
  if (data.OTR_ENGINE === undefined && servers.length > 1) {
    throw new SettingsError(
      'OTR_ENGINE: not set, but MEILISEARCH_URL and OPENSEARCH_URL both are. Set it to the one that is to answer: meilisearch or opensearch.',
    );
  }
  return {
    folder: data.OTR_ARCHIVE,
    engine: data.OTR_ENGINE ?? null,
    meilisearch:
      data.MEILISEARCH_URL === undefined
        ? null
        : {
            url: data.MEILISEARCH_URL,
            key: data.MEILISEARCH_KEY ?? null,
            remotes: data.MEILISEARCH_REMOTES,
          },
    opensearch: openSearchSettings(data),
    publicUrl: data.PUBLIC_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    processes: data.OTR_PROCESSES ?? null,
  };
}

function openSearchSettings(data: z.infer<typeof settingsSchema>): OpenSearchSettings | null {
  if (data.OPENSEARCH_URL === undefined) return null;
  const byYear = data.OPENSEARCH_BY_YEAR === '1';
  return {
    urls: data.OPENSEARCH_URL,
    user: data.OPENSEARCH_USER ?? null,
    password: data.OPENSEARCH_PASSWORD ?? null,
    apiKey: data.OPENSEARCH_API_KEY ?? null,
    authorityFile: data.OPENSEARCH_CA ?? null,
    prefix: data.OPENSEARCH_PREFIX,
    byYear,
    // A year's articles fit one shard; a whole archive is spread over the nodes from the beginning.
    shards: data.OPENSEARCH_SHARDS ?? (byYear ? 1 : 2),
  };
}
