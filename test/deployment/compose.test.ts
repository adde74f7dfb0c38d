import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The lines of one block of a YAML file, by the block's own line; comments left out. */
function blockOf(yaml: string, head: string): string[] {
  const lines = yaml.split('\n').filter((line) => !/^\s*(?:#|$)/u.test(line));
  const start = lines.indexOf(head);
  if (start < 0) throw new Error(`docker-compose.yml has no line ${JSON.stringify(head)}`);
  const depth = head.search(/\S/u);
  const length = lines.slice(start + 1).findIndex((line) => line.search(/\S/u) <= depth);
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .map((line) => line.trim());
}

describe('docker-compose.yml', () => {
  const compose = read('docker-compose.yml');
  const services = {
    meilisearch: blockOf(compose, '  meilisearch:'),
    web: blockOf(compose, '  web: &web'),
    indexer: blockOf(compose, '  indexer: &indexer'),
    'opensearch-1': blockOf(compose, '  opensearch-1: &node'),
  };

  test('is indented by spaces, two a level', () => {
    const crooked = compose.split('\n').filter((line) => line.search(/\S/u) % 2 === 1);
    expect(crooked).toEqual([]);
    expect(compose).not.toContain('\t');
  });

  test('pins the version of Meilisearch', () => {
    expect(services.meilisearch.join('\n')).toMatch(
      /^image: getmeili\/meilisearch:v\d+\.\d+\.\d+/mu,
    );
  });

  test('refuses to start without a master key, in production mode', () => {
    expect(services.meilisearch).toContain('MEILI_ENV: production');
    const key = services.meilisearch.find((line) => line.startsWith('MEILI_MASTER_KEY:'));
    expect(key).toContain(':?set MEILI_MASTER_KEY to a secret');
  });

  test('asks whoever runs OpenSearch for no key of Meilisearch', () => {
    const key = services.meilisearch.find((line) => line.startsWith('MEILI_MASTER_KEY:'));
    expect(key).toContain('${MEILI_MASTER_KEY:-${OPENSEARCH_PASSWORD:?');
  });

  test('publishes one port: the pages, on this machine', () => {
    const published = compose.split('\n').filter((line) => /^\s*ports:/u.test(line));
    expect(published).toHaveLength(1);
    expect(services.web).toContain('ports: ["127.0.0.1:3000:3000"]');
  });

  test('keeps index and archive in volumes', () => {
    expect(services.meilisearch).toContain('volumes: ["engine:/meili_data"]');
    expect(services.web).toContain('volumes: ["archive:/archive"]');
    expect(blockOf(compose, 'volumes:')).toEqual([
      'engine: {}',
      'archive: {}',
      'opensearch-1: {}',
      'opensearch-2: {}',
      'opensearch-3: {}',
    ]);
  });

  test('waits until Meilisearch is healthy', () => {
    expect(services.meilisearch).toContain('healthcheck:');
    for (const name of ['web', 'indexer'] as const) {
      expect(services[name]).toContain('meilisearch: { condition: service_healthy }');
    }
  });

  test('starts the indexer only when it is asked for', () => {
    expect(services.indexer).toContain('profiles: [indexer]');
  });

  test.each(['meilisearch', 'web', 'indexer', 'opensearch-1'] as const)(
    '%s has no privileges to lose',
    (name) => {
      expect(services[name]).toContain('cap_drop: [ALL]');
      expect(services[name]).toContain('security_opt: ["no-new-privileges:true"]');
    },
  );
});

describe('the OpenSearch profile of docker-compose.yml', () => {
  const compose = read('docker-compose.yml');
  const node = blockOf(compose, '  opensearch-1: &node');
  const nodes = ['opensearch-1', 'opensearch-2', 'opensearch-3'];

  test('pins the version that the tests run against', () => {
    const [, tested] = /^version=(.+)$/mu.exec(read('scripts/fetch-opensearch.sh')) ?? [];
    expect(node).toContain(`image: opensearchproject/opensearch:${tested}`);
  });

  test('starts only when it is asked for', () => {
    expect(node).toContain('profiles: [opensearch]');
    for (const name of ['opensearch-web', 'opensearch-indexer']) {
      expect(blockOf(compose, `  ${name}:`)).toContain('profiles: [opensearch]');
    }
  });

  test.each(['opensearch-2', 'opensearch-3'])(
    '%s is as the first, with a name and a disk of its own',
    (name) => {
      expect(blockOf(compose, `  ${name}:`)).toEqual([
        '<<: *node',
        `environment: { <<: *node-settings, node.name: ${name} }`,
        `volumes: ["${name}:/usr/share/opensearch/data"]`,
      ]);
    },
  );

  test('its nodes know each other, and the programs know them all', () => {
    expect(node).toContain(`discovery.seed_hosts: ${nodes.join(',')}`);
    expect(node).toContain(`cluster.initial_cluster_manager_nodes: ${nodes.join(',')}`);
    expect(blockOf(compose, '  opensearch-web:')).toContain(
      `OPENSEARCH_URL: ${nodes.map((name) => `http://${name}:9200`).join(',')}`,
    );
  });

  test('asks for a password, takes it from the environment, and opens the engine to nobody else', () => {
    expect(node.join('\n')).toMatch(
      /^OPENSEARCH_INITIAL_ADMIN_PASSWORD: \$\{OPENSEARCH_PASSWORD:-\}$/mu,
    );
    expect(compose).not.toMatch(/DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled/u);
    expect(node).toContain('networks: [engine]');
    expect(blockOf(compose, 'networks:')).toContain('engine: { internal: true }');
    expect(node.filter((line) => line.startsWith('ports:'))).toEqual([]);
  });

  test('gives Java half of a node’s memory, and never lets it be swapped out', () => {
    expect(node).toContain('OPENSEARCH_JAVA_OPTS: -Xms1g -Xmx1g');
    expect(node).toContain('mem_limit: 2g');
    expect(node).toContain('bootstrap.memory_lock: "true"');
    expect(node).toContain('memlock: { soft: -1, hard: -1 }');
  });

  test('its programs wait until every node is in the cluster', () => {
    expect(node).toContain('healthcheck:');
    for (const name of nodes) {
      expect(blockOf(compose, '  opensearch-web:')).toContain(
        `${name}: { condition: service_healthy }`,
      );
    }
    expect(blockOf(compose, '  opensearch-indexer:')).toContain('depends_on: *cluster');
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const last = (instruction: string) =>
    lines.findLast((line) => line.startsWith(`${instruction} `));

  test('runs as somebody without rights', () => {
    expect(last('USER')).toBe('USER node');
  });

  test('starts the pages', () => {
    expect(last('CMD')).toBe('CMD ["node", "dist/web/main.js"]');
  });
});
