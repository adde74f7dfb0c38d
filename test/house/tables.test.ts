import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Files of rules: those in a folder named `data` that hold a table. */
const TABLES = ['src', 'indexer', 'web']
  .flatMap((program) =>
    readdirSync(new URL(program, root), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${program}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\/data\/[^/]+\.ts$/u.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
  .filter(({ text }) => /^export const /mu.test(text));

describe('a table of rules', () => {
  test('is looked for where tables are', () => {
    expect(TABLES.length).toBeGreaterThan(15);
  });

  test.each(TABLES)(
    '$path says at its head where it comes from and what may be done with it',
    ({ text }) => {
      const head = /^\/\*\n(?<lines>(?: \* .*\n)+) \*\/\n/u.exec(text)?.groups?.lines ?? '';
      expect(head).toMatch(/^ \* Source: \S.{10}/mu);
      expect(head).toMatch(/^ \* Licence: \S.{2}/mu);
    },
  );
});
