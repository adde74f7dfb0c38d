import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askEngine, type Question } from '../../../src/search/ask.ts';
import { openEmbeddedEngine } from '../../../src/search/embedded/engine.ts';
import type { SearchEngine } from '../../../src/search/port.ts';
import { ask, inventArticle, inventEntry } from '../../support/invented-documents.ts';

const article = (id: string, body: string) =>
  inventEntry(inventArticle({ id, headline: 'Notice', body }));
const ENTRIES = [
  article('harbour', 'The harbour of Vale was closed.'),
  article('harbor', 'The harbor was closed.'),
  article('misspelt', 'The habour was open.'),
  ...Array.from({ length: 12 }, (_, n) => article(`ferry${n}`, 'The ferries wait.')),
  inventEntry(inventArticle({ id: 'minister', headline: 'A visit', names: ['Sergei Lavrov'] })),
  article('berries', 'Blackberry and berries.'),
];

describe('asking an engine', () => {
  let folder: string;
  let engine: SearchEngine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'otr-ask-'));
    engine = openEmbeddedEngine({ folder, readOnly: false });
    await engine.apply(ENTRIES);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const reply = (text: string, more: Partial<Question> = {}) =>
    askEngine(engine, { text, exactly: false, request: ask(), ...more });
  const ids = async (text: string, more: Partial<Question> = {}) =>
    [...(await reply(text, more)).answer.ids].sort();

  test('shows near spellings of a rare word, and says so', async () => {
    const { answer, widened } = await reply('harbour');
    expect([...answer.ids].sort()).toEqual(['harbor', 'harbour', 'misspelt']);
    expect(widened).toEqual([{ typed: 'harbour', also: ['habour', 'harbor'] }]);
    expect(answer.notes).toEqual(['Also shows “habour”, “harbor” for “harbour”.']);
  });

  test.each([
    ['only the words as typed where that is asked', 'harbour', { exactly: true }, ['harbour']],
    ['a phrase as typed', '"the harbour"', {}, ['harbour']],
    [
      'a word with ~ in near spellings, however many have it',
      'habour~',
      {},
      ['harbour', 'misspelt'],
    ],
    [
      'nothing else for a word that many have',
      'ferries',
      { request: ask({ limit: 100 }) },
      Array.from({ length: 12 }, (_, n) => `ferry${n}`).sort(),
    ],
    ['nothing else for an excluded word', 'closed -harbour', {}, ['harbor']],
    ['nothing else for a short word', 'vala', {}, []],
  ] as const)('%s', async (_name, text, more, expected) => {
    expect(await ids(text, more)).toEqual([...expected]);
  });

  test('a name in Cyrillic letters as it is printed in Latin ones', async () => {
    expect(await ids('Лавров')).toEqual(['minister']);
    expect(await ids('closed -Лавров')).toEqual(['harbor', 'harbour']);
  });

  test('with some of the words where nothing has all, and says so', async () => {
    const { answer } = await reply('harbour berries blackberry');
    expect([...answer.ids].sort()).toEqual(['berries', 'harbour']);
    expect(answer.notes).toHaveLength(1);
    expect((await reply('harbour berries', { exactly: true })).answer.total).toBe(0);
  });

  test('says what was read and done', async () => {
    const { reading, warnings, steps } = await reply('closed OR "open');
    expect(reading).toBe('with either “closed” or the exact words “open”');
    expect(warnings).toHaveLength(1);
    expect(steps.length).toBeGreaterThan(2);
  });
});
