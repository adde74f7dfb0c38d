import type { ArchiveReader } from '../../../src/archive/reader.ts';
import type { StoredPerson } from '../../../src/archive/records.ts';
import type { Query } from '../../../src/query/ast.ts';
import { tokenize } from '../../../src/query/tokens.ts';
import { partsOf, textOf } from '../wording.ts';

/** Most people named above the results, of those that the archive offers. */
const PEOPLE_SHOWN = 3;
const NAMESAKES = 20;

/**
 * People whom the words of a query name. Words that only stand in a spelling ("President" in
 * "President Reyl") name nobody.
 */
export function peopleIn(archive: ArchiveReader, query: Query): StoredPerson[] {
  const words = partsOf(query).filter(({ kind }) => kind !== 'not' && kind !== 'date');
  const name = words.map(textOf).join(' ');
  const wanted = tokenize(name).map(({ term }) => term);
  if (wanted.length === 0) return [];
  return archive
    .peopleNamed(name, NAMESAKES)
    .filter((person) => {
      const terms = new Set(tokenize(person.name).map(({ term }) => term));
      return wanted.every((term) => terms.has(term));
    })
    .slice(0, PEOPLE_SHOWN);
}
