import { afterAll, describe } from 'vitest';
import { openOpenSearchEngine } from '../../src/search/opensearch/engine.ts';
import {
  engineOptions,
  hasOpenSearch,
  type OpenSearchCluster,
  startOpenSearch,
} from '../support/opensearch-server.ts';
import { describeHostileContract } from './hostile-contract.ts';
import { describeOracleContract } from './oracle-contract.ts';
import { describeSearchContract } from './search-contract.ts';

/** Three where a cluster is asked for, each shard with its copy; otherwise the contract is kept by one. */
const NODES = process.env.OPENSEARCH_CLUSTER === '1' ? 3 : 1;

/** No exceptions: OpenSearch keeps the whole contract, in one index or in one for each year. */
describe.skipIf(!hasOpenSearch())('OpenSearch under the contract', () => {
  let cluster: Promise<OpenSearchCluster> | null = null;
  afterAll(async () => (await cluster)?.stop());

  for (const yearly of [false, true]) {
    const name = yearly ? 'opensearch by year' : 'opensearch';
    const open = async () => {
      cluster ??= startOpenSearch(NODES);
      const { nodes } = await cluster;
      return openOpenSearchEngine(engineOptions(nodes, { layout: { yearly, shards: 2 } }));
    };
    describeSearchContract(name, open);
    describeHostileContract(name, open);
    describeOracleContract(name, open);
  }
});
