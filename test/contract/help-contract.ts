import { describe, expect, test } from 'vitest';
import { askEngine } from '../../src/search/ask.ts';
import { ask } from '../support/invented-documents.ts';
import { FERRY_ENTRIES } from './ferry-archive.ts';
import { filledEngine, type OpenEngine } from './filled-engine.ts';
import { listed } from './listed.ts';

/** A query and what it finds. */
type Case = readonly [query: string, ids: string];

/** The same with the help that the pages give; the spelling that helped, if any. */
const SPELLINGS: readonly (readonly [...Case, also: string])[] = [
  ['harbor', 'pumps', 'harbour'],
  ['maior', 'pumps', 'mayor'],
  ['monnday', 's5-9', 'monday'],
  ['left monnday', 's5-9', 'monday'],
  ['headline:compny', 'ships', 'company'],
  ['speaker:tomes', 'ships', 'tomas'],
  ['harbor OR goals', 'pumps cup', 'harbour'],
  // A word that is near nothing, a short one, a number, a phrase, an exclusion stay as typed.
  ['xylophone', '', ''],
  ['mayr', '', ''],
  ['F-17', '', ''],
  ['"harbor"', '', ''],
  ['byline:harbor', '', ''],
  ['goals -harbor', 'cup', ''],
  ['pumps -harbor', 'pumps', ''],
];

const TILDES: readonly Case[] = [
  ['habour~', 'pumps'],
  ['harbuor~', 'pumps'],
  ['harbour~', 'pumps'],
  ['feri~', ''],
  ['headline:compny~', 'ships'],
  ['headline:habour~', ''],
  ['habour~ OR goals', 'pumps cup'],
  ['vale -habour~', 's3-9 ships cup'],
  ['vale -(habour~ OR goals)', 's3-9 ships'],
];

const OTHER_LETTERS: readonly Case[] = [
  ['Лавров', 'lavrov'],
  ['Томас', 'ships'],
  ['speaker:Томас', 'ships'],
  ['ferry -Томас', 's1-9'],
  ['"Томас"', ''],
  // In Latin letters nothing is left of it, which is not everybody's name.
  ['ъ', ''],
];

/** Where too little has all the words: what has some of them. */
const SOME_WORDS: readonly Case[] = [
  ['mayor goals', 'pumps cup'],
  ['goals mayor xylophone', 'pumps cup'],
  ['mayor goals section:sport', 'cup'],
  ['mayor goals -pumps', 'cup'],
  ['mayor goals date:2013', 'cup'],
  ['mayor goals "ferry left"', ''],
];

/** How readers are helped who find little: announced always, and never where it is not wanted. */
export function describeHelpContract(name: string, open: OpenEngine): void {
  describe(`${name}: help`, () => {
    const { engine } = filledEngine(open, FERRY_ENTRIES);
    const reply = (text: string, exactly = false) =>
      askEngine(engine(), { text, exactly, request: ask({ limit: 100 }) });

    test.each(SPELLINGS)('near spellings: %s', async (text, expected, also) => {
      const { answer, widened } = await reply(text);
      expect([...answer.ids].sort()).toEqual(listed(expected));
      expect(widened.flatMap((each) => each.also)).toEqual(also === '' ? [] : [also]);
      expect(answer.notes).toEqual(
        widened.map(({ typed }) => `Also shows “${also}” for “${typed}”.`),
      );
    });

    test.each(SPELLINGS.filter(([, , also]) => also !== ''))(
      'none where only these words are wanted: %s',
      async (text, helped) => {
        const { answer, widened } = await reply(text, true);
        expect(answer.total).toBeLessThan(listed(helped).length);
        expect(widened).toEqual([]);
        expect(answer.notes).toEqual([]);
      },
    );

    test.each([...TILDES, ...OTHER_LETTERS])(
      'as typed, and wanted so: %s',
      async (text, expected) => {
        const { answer } = await reply(text, true);
        expect([...answer.ids].sort()).toEqual(listed(expected));
        expect(answer).toMatchObject({ total: answer.ids.length, exact: true, notes: [] });
      },
    );

    test.each(SOME_WORDS)('some of the words: %s', async (text, expected) => {
      const { answer } = await reply(text);
      expect([...answer.ids].sort()).toEqual(listed(expected));
      expect(answer.notes).toHaveLength(expected === '' ? 0 : 1);
      expect((await reply(text, true)).answer).toMatchObject({ total: 0, notes: [] });
    });
  });
}
