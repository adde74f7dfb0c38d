import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGINES } from '../../src/settings.ts';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/engines.md', root), 'utf8');

/** What the page explains, by the engine whose section it stands in: the first cells in code marks. */
const EXPLAINED = ENGINES.flatMap((engine) => {
  const section = page.split(/^## /mu).find((each) => each.toLowerCase().startsWith(engine)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, words = '']) => [engine, words]);
});

const codeOf = (engine: string) => {
  const folder = new URL(`src/search/${engine}/`, root);
  return readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
};

describe('docs/engines.md', () => {
  test.each(ENGINES)('has a section about %s', (engine) => {
    expect(page.toLowerCase()).toContain(`\n## ${engine}\n`);
  });

  test.each(EXPLAINED)('explains what %s says: %s', (engine = '', words = '') => {
    expect(codeOf(engine)).toContain(words);
  });
});
