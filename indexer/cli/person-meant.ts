import type { ArchiveReader } from '../../src/archive/reader.ts';
import { tokenize } from '../../src/query/tokens.ts';
import { RefinementError } from './refinements.ts';

/** Most people whom a message names. */
const NAMED = 10;

/**
 * The id of the one person whom an id, an older id or a whole name on the command line means. Throws
 * `RefinementError` where that is nobody or more than one, and names them.
 */
export function personMeant(reader: ArchiveReader, text: string): string {
  const address = reader.people.addressOf(text);
  if (address.kind === 'here' || address.kind === 'moved') return address.id;
  const words = (name: string) =>
    tokenize(name)
      .map(({ term }) => term)
      .join(' ');
  const people =
    address.kind === 'chooser'
      ? address.people
      : reader
          .peopleNamed(text, NAMED)
          .filter(({ name, spellings }) =>
            [name, ...spellings.map((each) => each.text)].some(
              (each) => words(each) === words(text),
            ),
          );
  const [only, second] = people;
  if (only === undefined) {
    throw new RefinementError(
      `"${text}": the archive names nobody so. \`otr people list --find NAME\` finds people by a part of their name.`,
    );
  }
  if (second !== undefined) {
    throw new RefinementError(
      `"${text}" may be any of these; name one by its id: ${people
        .slice(0, NAMED)
        .map(({ id, name }) => `${id} (${name})`)
        .join(', ')}.`,
    );
  }
  return only.id;
}
