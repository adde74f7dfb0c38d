import { differBy, lettersThatMayDiffer } from '../near-spelling.ts';
import type { Spelling } from '../port.ts';
import type { Connection } from './connection.ts';
import { PRINTED_WORDS } from './mapping.ts';

/** Spellings that each shard names, so that the counts of all shards together are whole. */
const NAMED_BY_A_SHARD = 200;

/** A term that is more common than this is never left out: more documents than a cluster holds. */
const HOWEVER_COMMON = 2_000_000_000;

/**
 * See `QueryPort.spellings`: from the dictionary of printed words, by the term suggester
 * (Lucene's `DirectSpellChecker`), which counts letters swapped with their neighbour as one change.
 */
export async function nearSpellings(
  connection: Connection,
  { index, word, most }: { readonly index: string; readonly word: string; readonly most: number },
): Promise<readonly Spelling[]> {
  const letters = lettersThatMayDiffer(word);
  if (letters === 0 || most === 0) return [];
  const { body } = await connection.ask((client) =>
    client.search({
      index,
      body: {
        size: 0,
        suggest: {
          near: {
            text: word,
            term: {
              field: PRINTED_WORDS,
              suggest_mode: 'always',
              sort: 'frequency',
              max_edits: letters,
              prefix_length: 0,
              min_word_length: 1,
              max_term_freq: HOWEVER_COMMON,
              size: Math.max(most, NAMED_BY_A_SHARD),
              shard_size: NAMED_BY_A_SHARD,
            },
          },
        },
      },
    }),
  );
  const options = body.suggest?.near?.flatMap((entry) => optionsOf(entry)) ?? [];
  return options
    .filter((option) => option.word !== word && differBy(word, option.word, letters))
    .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

function optionsOf(entry: { readonly options?: unknown }): Spelling[] {
  const options = Array.isArray(entry.options) ? entry.options : [entry.options];
  return options.flatMap(
    (option: { readonly text?: string; readonly freq?: number } | undefined) =>
      option?.text === undefined ? [] : [{ word: option.text, documents: option.freq ?? 0 }],
  );
}
