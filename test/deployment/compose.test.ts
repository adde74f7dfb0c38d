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
    web: blockOf(compose, '  web:'),
    indexer: blockOf(compose, '  indexer:'),
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
    expect(services.meilisearch.join('\n')).toContain('MEILI_MASTER_KEY: ${MEILI_MASTER_KEY:?');
  });

  test('publishes one port: the pages, on this machine', () => {
    const published = compose.split('\n').filter((line) => /^\s*ports:/u.test(line));
    expect(published).toHaveLength(1);
    expect(services.web).toContain('ports: ["127.0.0.1:3000:3000"]');
  });

  test('keeps index and archive in volumes', () => {
    expect(services.meilisearch).toContain('volumes: ["engine:/meili_data"]');
    expect(services.web).toContain('volumes: ["archive:/archive"]');
    expect(blockOf(compose, 'volumes:')).toEqual(['engine: {}', 'archive: {}']);
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

  test.each(['meilisearch', 'web', 'indexer'] as const)('%s has no privileges to lose', (name) => {
    expect(services[name]).toContain('cap_drop: [ALL]');
    expect(services[name]).toContain('security_opt: ["no-new-privileges:true"]');
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
