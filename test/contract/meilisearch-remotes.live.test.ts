import { afterAll, describe } from 'vitest';
import { openMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import {
  hasOwnMeilisearch,
  type OwnMeilisearchServer,
  startMeilisearch,
  testPrefix,
} from '../support/meilisearch-server.ts';
import { describeSearchContract } from './search-contract.ts';

/** No exceptions: spread over three servers by year, Meilisearch keeps the whole contract. */
describe.skipIf(!hasOwnMeilisearch())('three Meilisearch servers under the contract', () => {
  let servers: Promise<readonly OwnMeilisearchServer[]> | null = null;
  afterAll(async () => {
    for (const server of (await servers) ?? []) await server.stop();
  });

  const open = async () => {
    servers ??= Promise.all([startMeilisearch(), startMeilisearch(), startMeilisearch()]);
    const [first, second, third] = await servers;
    return openMeilisearchEngine({
      url: first?.url ?? '',
      key: first?.masterKey ?? '',
      prefix: testPrefix(),
      remotes: [
        { url: second?.url ?? '', years: { first: null, last: 2010 } },
        { url: third?.url ?? '', years: { first: 2012, last: 2012 } },
      ],
    });
  };

  describeSearchContract('meilisearch by year', open);
});
