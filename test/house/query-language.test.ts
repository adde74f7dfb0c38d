import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { queryLanguagePage } from '../../scripts/query-language-page.ts';

test('docs/query-language.md says what the operators are (else run `npm run docs`)', () => {
  const page = readFileSync(new URL('../../docs/query-language.md', import.meta.url), 'utf8');
  expect(page).toBe(queryLanguagePage());
});
