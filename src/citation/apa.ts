import type { CslItem } from './csl.ts';
import { onOneLine } from './one-line.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Most writers that are all named; of more, the first nineteen and the last are (9.8). */
const ALL_NAMED = 20;

/**
 * A citation as an entry of a reference list of the APA (Publication Manual, 7th edition, section 10.1,
 * example 16, an article in a newspaper): writers (9.8), day (9.14), headline (9.18), paper (9.25), address
 * without a stop (9.35). Without writers the headline comes first (9.12), without a day stands "n.d." (9.17).
 * What is cited and which version of it follow in round brackets, as a work's other printings do (9.41).
 * Plain text: the paper's name stands without italics.
 *
 * The manual turns names round and cuts first names to initials, "Moor, S." Names here are literal, and which
 * word of one is the surname is not guessed: they stay whole as printed, as those of groups do (9.11), and
 * two of them without the comma that belongs to initials. Headlines keep their capitals: which words are names
 * is not guessed either.
 */
export function formatApa(item: CslItem): string {
  const { title, author = [], issued, URL, note } = item;
  const writers = namesOf(author.map(({ literal }) => literal));
  const day = `(${issued === undefined ? 'n.d.' : dayOf(issued)}).`;
  const paper = item['container-title'];
  return onOneLine(
    [
      ...(writers === '' ? [ended(title), day] : [ended(writers), day, ended(title)]),
      paper === undefined ? '' : ended(paper),
      note.includes(URL) ? note.charAt(0).toUpperCase() + note.slice(1) : `${URL} (${note})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function namesOf(names: readonly string[]): string {
  if (names.length > ALL_NAMED) {
    return `${names.slice(0, ALL_NAMED - 1).join(', ')}, . . . ${names.at(-1)}`;
  }
  if (names.length < 3) return names.join(' & ');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** "2012, December 28", or as much of it as is known. */
function dayOf({ 'date-parts': [parts] }: NonNullable<CslItem['issued']>): string {
  const [year, month, day] = parts;
  const named = month === undefined ? undefined : MONTHS[month - 1];
  const inYear = [named, day].filter((part) => part !== undefined).join(' ');
  return inYear === '' ? String(year) : `${year}, ${inYear}`;
}

/** With a stop, unless a sign of its own ends it, inside marks of its own or not. */
function ended(text: string): string {
  return /[?!.…]["”’»]?$/u.test(text) ? text : `${text}.`;
}
