import { afterAll, describe } from 'vitest';
import { openMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import {
  hasMeilisearch,
  type MeilisearchServer,
  openMeilisearchServer,
  testPrefix,
} from '../support/meilisearch-server.ts';
import { describeHostileContract } from './hostile-contract.ts';
import { describeOracleContract } from './oracle-contract.ts';
import { describeSearchContract } from './search-contract.ts';

/** No exceptions: Meilisearch keeps the whole contract. */
describe.skipIf(!hasMeilisearch())('Meilisearch under the contract', () => {
  let server: Promise<MeilisearchServer> | null = null;
  afterAll(async () => (await server)?.stop());

  const open = async () => {
    server ??= openMeilisearchServer();
    const { url, masterKey } = await server;
    // Index names of their own, so that an archive on the same server is not touched.
    return openMeilisearchEngine({ url, key: masterKey, prefix: testPrefix() });
  };

  describeSearchContract('meilisearch', open);
  describeHostileContract('meilisearch', open);
  // Meilisearch reads the texts of 1,000 documents at most, half of this archive, and says so beyond.
  describeOracleContract('meilisearch', open, { labelled: 0.1 });
});
