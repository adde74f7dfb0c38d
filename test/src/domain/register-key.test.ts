import { expect, test } from 'vitest';
import { registerKey } from '../../../src/domain/register-key.ts';

test.each([
  ['Sergei Lavrov', 'person', 'lavrov sergei'],
  ['Сергей Лавров', 'person', 'lavrov sergey'],
  ['Jon Dane Jr.', 'person', 'dane jon jr'],
  ['Seán O’Hara', 'person', 'ohara sean'],
  ['Brook', 'person', 'brook'],
  ['', 'person', ''],
  ['The Harbour Times', 'other', 'harbour times'],
] as const)('%s (%s) stands under %s', (name, kind, key) => {
  expect(registerKey(name, kind)).toBe(key);
});
