import type { CslItem } from './csl.ts';
import { inMarks } from './in-marks.ts';
import { onOneLine } from './one-line.ts';

/** Months as works-cited lists shorten them (MLA Handbook, 9th edition, appendix 1). */
const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * A citation as an entry of a works-cited list of the MLA (MLA Handbook, 9th edition, chapter 5: author 5.3,
 * title of source 5.23, title of container 5.31, publication date 5.68, location 5.84; what is cited and which
 * version of it follow as supplemental elements). Plain text: the paper's name stands without italics.
 *
 * The handbook turns the first name round, "Moor, Sylvia". Names here are literal, and which word of one is
 * the surname is not guessed: they stay as printed, as the handbook leaves names that are not turned round,
 * and without the comma that only the turning asks for before "and" and "et al." Headlines keep their capitals:
 * which words are names is not guessed either. Addresses are whole, so that they can be followed.
 */
export function formatMla(item: CslItem): string {
  const { title, author = [], issued, accessed, URL, note } = item;
  const names = author.map(({ literal }) => literal);
  const writers = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  const container = [
    item['container-title'],
    issued === undefined ? undefined : dayOf(issued),
    note.includes(URL) ? undefined : URL,
  ].filter((part) => part !== undefined);
  const sentences = [
    sentence(writers),
    inMarks(title, '.'),
    sentence(container.join(', ')),
    sentence(note.charAt(0).toUpperCase() + note.slice(1)),
    // A day of access is for what has no day of publication.
    issued === undefined && accessed !== undefined ? `Accessed ${dayOf(accessed)}.` : '',
  ];
  return onOneLine(sentences.filter(Boolean).join(' '));
}

/** "28 Dec. 2012", or as much of it as is known. */
function dayOf({ 'date-parts': [parts] }: NonNullable<CslItem['issued']>): string {
  const [year, month, day] = parts;
  const named = month === undefined ? undefined : MONTHS[month - 1];
  return [day, named, year].filter((part) => part !== undefined).join(' ');
}

function sentence(text: string): string {
  return text === '' || text.endsWith('.') ? text : `${text}.`;
}
