import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

const URL = 'http://127.0.0.1:7700';

describe('MEILISEARCH_REMOTES', () => {
  test('names further servers and the years that each holds', () => {
    const { meilisearch } = readSettings({
      MEILISEARCH_URL: URL,
      MEILISEARCH_REMOTES:
        '..2009=http://a:7700, 2010..2019=https://b.example/search?x=1\n2020=http://c:1 2021..=http://d:1',
    });
    expect(meilisearch?.remotes).toEqual([
      { url: 'http://a:7700', years: { first: null, last: 2009 } },
      { url: 'https://b.example/search?x=1', years: { first: 2010, last: 2019 } },
      { url: 'http://c:1', years: { first: 2020, last: 2020 } },
      { url: 'http://d:1', years: { first: 2021, last: null } },
    ]);
  });

  test('is empty unless set', () => {
    expect(readSettings({ MEILISEARCH_URL: URL }).meilisearch?.remotes).toEqual([]);
    expect(
      readSettings({ MEILISEARCH_URL: URL, MEILISEARCH_REMOTES: '' }).meilisearch?.remotes,
    ).toEqual([]);
  });

  test.each([
    ['an address without years', 'http://a:7700'],
    ['years without an address', '2010..2019'],
    ['years in the wrong order', '2019..2010=http://a:7700'],
    ['no year at all', '..=http://a:7700'],
    ['a year twice', '..2012=http://a:7700 2012..=http://b:7700'],
    ['another kind of address', '2012=ftp://a'],
  ])('refuses %s, by name', (_name, remotes) => {
    expect(() => readSettings({ MEILISEARCH_URL: URL, MEILISEARCH_REMOTES: remotes })).toThrow(
      SettingsError,
    );
    expect(() => readSettings({ MEILISEARCH_URL: URL, MEILISEARCH_REMOTES: remotes })).toThrow(
      /^MEILISEARCH_REMOTES: .* cannot be used; it must be years and addresses/u,
    );
  });

  test('needs a first server for all other years', () => {
    expect(() => readSettings({ MEILISEARCH_REMOTES: '2012=http://a:7700' })).toThrow(
      /^MEILISEARCH_URL: not set, but MEILISEARCH_REMOTES is/u,
    );
  });
});

describe('PUBLIC_URL', () => {
  test.each([
    ['https://record.example', 'https://record.example'],
    ['https://record.example/', 'https://record.example'],
    ['http://RECORD.example:8080', 'http://record.example:8080'],
  ])('%s is the site %s', (address, site) => {
    expect(readSettings({ PUBLIC_URL: address }).publicUrl).toBe(site);
  });

  test.each(['https://record.example/news', 'https://record.example/?a=1', 'ftp://record.example'])(
    '%s is refused: the pages stand at the root of their host',
    (address) => {
      expect(() => readSettings({ PUBLIC_URL: address })).toThrow(
        `PUBLIC_URL: "${address}" cannot be used; it must be an http or https address without a path`,
      );
    },
  );
});
