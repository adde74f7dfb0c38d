import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(here(path), 'utf8');

/** The number of each decision, by the name of its file: "0014-articles-placed-by-year.md" is 14. */
const DECISIONS = new Map(
  readdirSync(here('docs/adr'))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => [name, Number(/^(\d{4})-[a-z0-9-]+\.md$/u.exec(name)?.[1])]),
);

describe('docs/adr', () => {
  test('numbers decisions from 1 on, each number once', () => {
    expect([...DECISIONS.values()]).toEqual([...DECISIONS].map((_, place) => place + 1));
  });

  test.each([...DECISIONS])('%s bears its number and has its three parts', (name, number) => {
    const text = read(`docs/adr/${name}`);
    expect(text).toMatch(new RegExp(`^# ${number}\\. `, 'u'));
    expect(text.match(/^\*\*[A-Z][a-z]+\.\*\*/gmu)).toEqual([
      '**Context.**',
      '**Decision.**',
      '**Consequences.**',
    ]);
  });

  test.each(['ARCHITECTURE.md', ...[...DECISIONS.keys()].map((name) => `docs/adr/${name}`)])(
    '%s refers to decisions that are there',
    (path) => {
      const named = [...read(path).matchAll(/\(ADR (\d+(?:, \d+)*)\)/gu)].flatMap(([, list = '']) =>
        list.split(', ').map(Number),
      );
      expect(named.filter((number) => number > DECISIONS.size)).toEqual([]);
    },
  );
});
