import type { ArchiveReader } from '../../../src/archive/reader.ts';
import { tokenize } from '../../../src/query/tokens.ts';
import { personAddress, placeAddress, topicAddress } from '../../address.ts';
import { counted } from '../wording.ts';

/** Something whose name begins as somebody types. */
export interface Suggestion {
  readonly text: string;
  /** What it is: "41 quotations", "country, 12 articles". */
  readonly what: string;
  readonly href: string;
}

/** Most suggestions: what can be taken in at a glance. */
const MOST = 8;
const MOST_PEOPLE = 6;

/**
 * People and bodies, then countries and topics of the archive with a name of which every word typed begins
 * a word. `[]` for fewer than two letters. Only what articles hold is ever suggested, nothing that was asked.
 */
export function suggest(archive: ArchiveReader, typed: string): Suggestion[] {
  const words = foldedWords(typed);
  if (words.join('').length < 2) return [];
  const people = archive.peopleNamed(typed, MOST_PEOPLE).map(
    ({ id, name, quotations, articles }): Suggestion => ({
      text: name,
      what: quotations > 0 ? counted(quotations, 'quotation') : counted(articles, 'article'),
      href: personAddress(id),
    }),
  );
  const begins = ({ name }: { readonly name: string }) => {
    const named = foldedWords(name);
    return words.every((word) => named.some((each) => each.startsWith(word)));
  };
  const countries = archive.registers
    .places('country')
    .filter(begins)
    .map(
      ({ id, name, about }): Suggestion => ({
        text: name,
        what: `country, ${counted(about, 'article')}`,
        href: placeAddress(id),
      }),
    );
  const topics = archive.registers
    .topics()
    .filter(begins)
    .map(
      ({ id, name, articles }): Suggestion => ({
        text: name,
        what: `topic, ${counted(articles, 'article')}`,
        href: topicAddress(id),
      }),
    );
  return [...people, ...countries, ...topics].slice(0, MOST);
}

function foldedWords(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}
