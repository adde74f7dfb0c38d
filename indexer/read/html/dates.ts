import { readDate } from '../printed-date.ts';
import { inItsOwnZone } from './own-zone.ts';
import type { Page } from './page.ts';
import type { PageElement } from './page-element.ts';

const PUBLISHED =
  'article:published_time datepublished article:published og:published_time parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created dcterms.date pubdate publishdate publish-date date published_at og:article:published_time article.published originalpublicationdate cxenseparse:recs:publishtime'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time datemodified og:updated_time lastmod last-modified dcterms.modified'.split(
    ' ',
  );

/** When a page says that its article was published; `described` is what JSON-LD says. */
export function readPublished(
  page: Page,
  described: { readonly published: readonly string[]; readonly created: readonly string[] },
  address: string | null,
): string | null {
  const times = timesIn(page.root, null);
  const printed = printedDates(page.root);
  const date = firstDate(
    ...described.published,
    ...dateMetas(page, PUBLISHED),
    ...timesIn(page.root, 'datePublished'),
    ...described.created,
    ...printed,
    ...times,
    ...dayInAddress(address),
  );
  if (date === null) return null;
  return inItsOwnZone(date, [...times, ...printed, ...dateMetas(page, PUBLISHED)]);
}

/** When a page says that its article was last changed. */
export function readModified(page: Page, described: readonly string[]): string | null {
  return firstDate(...described, ...dateMetas(page, MODIFIED));
}

/** Lines around the headline that are looked at for a printed date, and the longest of them. */
const LINES_LOOKED_AT = 12;
const LONGEST_DATE_LINE = 80;

/** Dates behind the headline: those that `<time>` gives, and those printed in short lines without mark-up. */
function printedDates(root: PageElement): string[] {
  const body = root.named('h1')[0];
  const lines: string[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.elements) {
      if (lines.length >= LINES_LOOKED_AT) return;
      const said = child.name === 'time' ? child.attribute('datetime') : '';
      const isShort = child.length > 0 && child.length <= LONGEST_DATE_LINE;
      if (readDate(said) !== null) lines.push(said);
      else if (isShort && readDate(child.text) !== null) lines.push(child.text);
      else visit(child);
    }
  };
  for (let box = body?.parent; box != null; box = box.parent) {
    visit(box);
    if (lines.length > 0) break;
  }
  return lines;
}

function firstDate(...values: readonly string[]): string | null {
  for (const value of values) {
    const date = readDate(value);
    if (date !== null) return date;
  }
  return null;
}

function dateMetas(page: Page, names: readonly string[]): string[] {
  return names.flatMap((name) => page.meta.get(name) ?? []);
}

/** Dates of `<time>` and of elements marked `itemprop`; `null` takes any `<time>` near the top. */
function timesIn(root: PageElement, itemprop: string | null): string[] {
  const elements =
    itemprop === null
      ? root.named('time').slice(0, 5)
      : root.below((element) => element.attribute('itemprop') === itemprop);
  return elements.flatMap((element) => [
    element.attribute('datetime'),
    element.attribute('content'),
    element.text,
  ]);
}

/** How an address holds a day: /2012/12/28/story.html, /20121228/story.html, /A2012122809300005. */
const DAY_IN_ADDRESS = [
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u,
  /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$|(?:[01]\d|2[0-3])[0-5]\d\d{2,})/u,
];

function dayInAddress(address: string | null): string[] {
  const match = DAY_IN_ADDRESS.map((form) => form.exec(address ?? '')).find(Boolean) ?? null;
  if (match === null) return [];
  const [, year, month = '', day = ''] = match;
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}
