import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/query/parse.ts';
import { inventArticle, inventEntry } from '../support/invented-documents.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { listed } from './listed.ts';

/** "The old harbour is closed, ferries wait" and odd words, in letters that engines like to take apart. */
const BODIES = {
  latin: 'Ærø, œuvre, Đorđe, Iğdır, Straße: naïve façades.',
  greek: 'Το παλιό λιμάνι, ο παλιός φάρος.',
  arabic: 'أغلق الميناء القديم.',
  hebrew: 'הנמל הישן נסגר.',
  thai: 'ท่าเรือเก่าปิดแล้ว เรือรออยู่',
  chinese: '旧港关闭，渡轮等待。',
  japanese: '古い港は閉鎖された。フェリーが待つ。',
  korean: '옛 항구가 닫혔다.',
  hindi: 'पुराना बंदरगाह बंद है।',
  joined: 'сеть 5g, abcпривет 16μm',
  apart: 'сеть 5 g, abc привет 16 μm',
};
const EVERYTHING = Object.keys(BODIES).join(' ');

/** A query and the ids that it finds, in any order. */
const CASES: readonly (readonly [query: string, ids: string])[] = [
  // A letter is itself or its plain form, never two others.
  ['Ærø', 'latin'],
  ['aerø', ''],
  ['œuvre', 'latin'],
  ['oeuvre', ''],
  ['ĐORĐE', 'latin'],
  ['dorde', ''],
  ['Iğdır', 'latin'],
  ['igdir', ''],
  ['straße', 'latin'],
  ['strasse', ''],
  ['"naive facades"', 'latin'],
  ['παλιός', 'greek'],
  ['ΠΑΛΙΌΣ', 'greek'],
  ['παλιο', 'greek'],
  ['παλι*', 'greek'],
  ['"παλιός φάρος"', 'greek'],
  // A word is a run of letters, whole or from its beginning.
  ['الميناء', 'arabic'],
  ['ميناء', ''],
  ['المي*', 'arabic'],
  ['"الميناء القديم"', 'arabic'],
  ['הנמל', 'hebrew'],
  ['נמל', ''],
  ['ท่าเรือเก่าปิดแล้ว', 'thai'],
  ['ท่าเรือ', ''],
  ['ท่าเรือ*', 'thai'],
  ['เก่า*', ''],
  ['旧港关闭', 'chinese'],
  ['旧港', ''],
  ['旧港*', 'chinese'],
  ['港*', ''],
  ['"旧港关闭 渡轮等待"', 'chinese'],
  ['古い港は閉鎖された', 'japanese'],
  ['閉鎖', ''],
  ['フェリ*', 'japanese'],
  ['항구가', 'korean'],
  ['항구', ''],
  ['항구*', 'korean'],
  ['बंदरगाह', 'hindi'],
  ['abcпривет', 'joined'],
  ['привет', 'apart'],
  ['"abc привет"', 'apart'],
  ['abc*', 'joined apart'],
  ['16μm', 'joined'],
  ['16*', 'joined apart'],
  ['5g', 'joined'],
  ['g', 'apart'],
  ['"сеть 5g"', 'joined'],
  ['"сеть 5"', 'apart'],
  ['"5g abcпривет"', 'joined'],
  ['abcпри*', 'joined'],
  ['сеть -5g', 'apart'],
  ['"16 μm"', 'apart'],
  // What is found too widely is excluded too widely.
  ['-aerø', EVERYTHING],
  ['-ميناء', EVERYTHING],
  ['-港*', EVERYTHING],
  ['-ท่าเรือ', EVERYTHING],
  ['abc* -привет', 'joined'],
  ['abc* -abcпривет', 'apart'],
  ['headline:oeuvre OR 항구가', 'korean'],
];

/** Words of every script are found by the rule of the query language, not by an engine's own. */
export function describeScriptsContract(name: string, open: OpenEngine): void {
  describe(`${name}: words of many scripts`, () => {
    const { search } = filledEngine(
      open,
      Object.entries(BODIES).map(([id, body]) => inventEntry(inventArticle({ id, body }))),
    );

    test.each(CASES)('%s', async (text, expected) => {
      const { query } = parseQuery(text);
      const answer = await search({ query, loosen: false, limit: 100 });
      expect([...answer.ids].sort()).toEqual(listed(expected));
      expect(answer).toMatchObject({ total: answer.ids.length, exact: true });
    });
  });
}
