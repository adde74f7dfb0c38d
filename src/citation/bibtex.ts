import { type CslItem, isoDate } from './csl.ts';
import { onOneLine } from './one-line.ts';

/** The months as BibTeX's own styles name them, unbraced ("month = dec"). */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation in BibTeX: @article of a paper that is known, @misc otherwise. Text stays UTF-8; what means
 * something to TeX is escaped (BibTeXing, Patashnik 1988; btxdoc section 4).
 */
export function formatBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const paper = item['container-title'];
  const fields: (readonly [string, string | null | undefined])[] = [
    // A second pair of braces keeps the capitals of names in the title.
    ['title', `{{${escaped(item.title)}}}`],
    ['author', braced(item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and '))],
    ['journal', braced(escapedIf(paper))],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : MONTHS[month - 1]],
    ['day', day === undefined ? null : `{${day}}`],
    ['language', braced(escapedIf(item.language))],
    ['url', `{${address(item.URL)}}`],
    ['urldate', braced(isoDate(item.accessed) ?? undefined)],
    ['note', `{${escaped(item.note)}}`],
    ['abstract', braced(escapedIf(item.abstract))],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`,\n  ${name} = ${value}`],
  );
  return `@${paper === undefined ? 'misc' : 'article'}{${item.id}${written.join('')}\n}\n\n`;
}

/** What TeX would read as a command, as TeX writes the sign itself. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return onOneLine(text).replace(/[\\{}$&#_%~^]/gu, (sign) => SIGNS[sign] ?? sign);
}

function escapedIf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}

function braced(text: string | undefined): string | null {
  return text === undefined ? null : `{${text}}`;
}

/** An address as `\url` takes it: braces and backslashes, which no address needs, as percent signs say them. */
function address(url: string): string {
  return url.replace(/[\\{}\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}
