import { Command } from 'commander';
import { ensureKeys } from '../../src/search/meilisearch/keys.ts';
import { SettingsError } from '../../src/settings.ts';
import { type CommonOptions, settingsFor, withJson } from '../cli/command-options.ts';
import { createOutput } from '../cli/output.ts';

export function keysCommand(): Command {
  return withJson(new Command('keys'))
    .description('make Meilisearch keys with least rights, for the pages and for the indexer')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const { meilisearch } = settingsFor(options);
      if (meilisearch === null || meilisearch.key === null) {
        throw new SettingsError(
          'MEILISEARCH_URL and MEILISEARCH_KEY: both must be set, and the key must be the master key.',
        );
      }
      const { url, key: masterKey, remotes } = meilisearch;
      const keys = await ensureKeys({ url, masterKey });
      for (const remote of remotes) {
        const others = await ensureKeys({ url: remote.url, masterKey });
        if (others.search === keys.search) continue;
        throw new SettingsError(
          `MEILISEARCH_REMOTES: ${remote.url} has another master key than ${url}; start all servers with the same one.`,
        );
      }
      output.value(keys);
      output.line(`MEILISEARCH_SEARCH_KEY=${keys.search}`);
      output.line(`MEILISEARCH_INDEXER_KEY=${keys.indexer}`);
    });
}
