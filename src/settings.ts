import { z } from 'zod';

/** A setting that cannot be used. `message` names the setting, its value and the way out. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const ENGINES = ['embedded', 'meilisearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An empty variable counts as unset: that is what a compose file makes of an absent one. */
const unset = (value: unknown) => (value === '' ? undefined : value);

const settingsSchema = z.object({
  OTR_ARCHIVE: z.preprocess(unset, z.string().default('archive')),
  OTR_ENGINE: z.preprocess(unset, z.enum(ENGINES).optional()),
  MEILISEARCH_URL: z.preprocess(unset, z.url({ protocol: /^https?$/u }).optional()),
  MEILISEARCH_KEY: z.preprocess(unset, z.string().optional()),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(unset, z.coerce.number().int().min(0).max(65_535).default(3000)),
});

/** What may stand there, in words, for the message. */
const EXPECTED: Readonly<Record<keyof z.infer<typeof settingsSchema>, string>> = {
  OTR_ARCHIVE: 'the path of a folder',
  OTR_ENGINE: `one of ${ENGINES.join(', ')}`,
  MEILISEARCH_URL: 'an http or https address such as http://127.0.0.1:7700',
  MEILISEARCH_KEY: 'a key of the Meilisearch server',
  HOST: 'an address of this machine such as 127.0.0.1',
  PORT: 'a whole number from 0 to 65535 (0: any free port)',
};

/** What both programs need to know of the world around them. */
export interface Settings {
  /** The archive's folder. */
  readonly folder: string;
  /** The engine asked for; `null` lets the settings decide. */
  readonly engine: EngineName | null;
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  readonly host: string;
  readonly port: number;
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
  return {
    folder: data.OTR_ARCHIVE,
    engine: data.OTR_ENGINE ?? null,
    meilisearch:
      data.MEILISEARCH_URL === undefined
        ? null
        : { url: data.MEILISEARCH_URL, key: data.MEILISEARCH_KEY ?? null },
    host: data.HOST,
    port: data.PORT,
  };
}
