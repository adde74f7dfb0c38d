import { describe, expect, test } from 'vitest';
import type { Query } from '../../../../src/query/ast.ts';
import { exactText, nearText, planQuery } from '../../../../src/search/meilisearch/query-text.ts';

const word = (text: string): Query => ({ kind: 'word', text });
const phrase = (text: string): Query => ({ kind: 'phrase', text });
const not = (query: Query): Query => ({ kind: 'not', query });
const all = (...queries: Query[]): Query => ({ kind: 'all', queries });

describe('a query as Meilisearch is asked it', () => {
  test.each([
    ['nothing asked', all(), ''],
    ['a word matches itself alone', word('Ferry'), '"ferry"'],
    ['words keep their order', all(word('harbour'), word('council')), '"harbour" "council"'],
    ['a phrase', phrase('Harbour Council'), '"harbour council"'],
    ['typographic marks do not leak', phrase('“old harbour”'), '"old harbour"'],
    ['a word of two words by our rules is a phrase', word("don't"), '"don t"'],
    ['accents and ё go', all(word('Élan'), word('всё')), '"elan" "все"'],
    ['a dash alone asks for nothing', all(word('–'), word('ferry')), '"ferry"'],
    ['exclusions stand first', all(word('ferry'), not(word('toll'))), '-"toll" "ferry"'],
    ['an excluded phrase', not(phrase('toll road')), '-"toll road"'],
    ['what is excluded twice is wanted', not(not(word('ferry'))), '"ferry"'],
    ['a group of one may be excluded', not(all(word('ferry'))), '-"ferry"'],
  ])('%s', (_, query, text) => {
    expect(exactText(planQuery(query))).toBe(text);
    expect(planQuery(query)).toMatchObject({ check: false, nothing: false });
  });

  test('with more than ten terms, phrases stand before the words that are passed over', () => {
    const many = 'a b c d e f g h i j'.split(' ').map(word);
    const plan = planQuery(all(...many, phrase('old harbour')));
    expect(exactText(plan)).toMatch(/^"old harbour" "a" /u);
    expect(plan.check).toBe(true);
  });

  test.each([
    ['a phrase of three words', phrase('old harbour council'), true],
    ['a phrase of two words', phrase('old harbour'), false],
    ['an excluded group', not(all(word('toll'), word('road'))), true],
  ])('%s: must the texts be checked?', (_, query, check) => {
    expect(planQuery(query).check).toBe(check);
  });

  test('a long phrase is not excluded by its windows but barred by its text', () => {
    const plan = planQuery(not(phrase('the old harbour council')));
    expect(plan).toMatchObject({ excluded: [], check: false });
    expect(plan.barred).toEqual([['the', 'old', 'harbour', 'council']]);
  });

  test('excluding everything leaves nothing', () => {
    expect(planQuery(not(all())).nothing).toBe(true);
  });

  test('near spellings: the words set free stand without marks, the rest as it was', () => {
    const query = all(word('fery'), word('sails'), phrase('old harbour'), not(word('toll')));
    expect(nearText(planQuery(query), new Set(['fery']))).toBe(
      '-"toll" fery "sails" "old harbour"',
    );
  });
});
