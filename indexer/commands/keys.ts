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
      const keys = await ensureKeys({ url: meilisearch.url, masterKey: meilisearch.key });
      output.value(keys);
      output.line(`MEILISEARCH_SEARCH_KEY=${keys.search}`);
      output.line(`MEILISEARCH_INDEXER_KEY=${keys.indexer}`);
    });
}
