import type { CslItem } from './csl.ts';
import { inMarks } from './in-marks.ts';
import { onOneLine } from './one-line.ts';

const calendar = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A citation as a note of the Chicago Manual of Style (17th edition, 14.191 and 14.193): writers, headline,
 * paper, day, what is cited, address. Plain text for a footnote or an e-mail.
 */
export function formatChicago(item: CslItem): string {
  const { title, author = [], issued } = item;
  const paper = item['container-title'];
  const names = author.map(({ literal }) => literal);
  const writers =
    names.length > 3 ? `${names[0]} et al.` : names.join(', ').replace(/, ([^,]*)$/u, ' and $1');
  const parts = [
    writers === '' ? null : `${writers},`,
    inMarks(title, ','),
    paper === undefined ? null : `${paper},`,
    issued === undefined ? null : `${dayOf(issued)},`,
    `${item.note.includes(item.URL) ? item.note : `${item.URL}, ${item.note}`}.`,
  ];
  return onOneLine(parts.filter((part) => part !== null).join(' '));
}

function dayOf(issued: NonNullable<CslItem['issued']>): string {
  const [year = 0, month = 1, day = 1] = issued['date-parts'][0];
  return calendar.format(Date.UTC(year, month - 1, day));
}
