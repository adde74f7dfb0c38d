import { authorsOf, isOrganisation, withoutOthers } from '../byline.ts';
import { nameKey } from '../name-key.ts';
import { readCreditLine } from './credit-line.ts';
import type { Page } from './page.ts';
import type { PrintedByline } from './printed-byline.ts';

/** Names in `<meta>` by which pages give their writers, in the order in which they are believed. */
const AUTHOR_METAS = [
  ['author', 'article:author'],
  ['sailthru.author', 'parsely-author', 'dc.creator'],
];

/**
 * Who signs the article. People before papers, whoever says so; of those who name people JSON-LD first,
 * then `<meta>`, then print. Where a signed line in print names one of them, it decides: JSON-LD
 * often knows the first alone, or counts photographers and editors in. Where nobody else signs, it is an
 * agency or whom a credit line names, and the paper itself only as the last.
 */
export function readAuthors(
  page: Page,
  described: readonly string[],
  printed: PrintedByline | null,
  publisher: string | null,
): string[] {
  const sources = [
    described,
    ...AUTHOR_METAS.map((names) => names.flatMap((name) => page.meta.get(name) ?? [])),
    writtenBy(page),
  ].map((source) => authorsOf(source.filter((value) => !/^https?:/iu.test(value))));
  const inPrint = (printed?.authors ?? []).filter(isPerson);
  const people = sources.map((names) =>
    names.filter((name) => isPerson(name) && !isSelf(name, publisher)),
  );
  const first = [...people, inPrint].find((names) => names.length > 0);
  if (first !== undefined) return asPrinted(first, [...first, ...people.flat()], printed);
  const organisations = [...sources, printed?.authors ?? []].filter((names) => names.length > 0);
  const others = organisations.find((names) => !names.some((name) => isSelf(name, publisher)));
  if (others !== undefined) return [...others];
  const credited = readCreditLine(page.root);
  return credited.length > 0 ? credited : [...(organisations[0] ?? [])];
}

/** Whether a person is among those who sign, and not the paper alone. */
export function isSignedByPerson(authors: readonly string[], publisher: string | null): boolean {
  return authors.some((name) => isPerson(name) && !isSelf(name, publisher));
}

/** A given name and a surname; scripts without blanks write them as one word. */
function isPerson(name: string): boolean {
  return !isOrganisation(name) && (/\s/u.test(name) || !/\p{Script=Latin}/u.test(name));
}

/** The pairs in which publishing systems tell other sites who wrote: "Written by", then the name. */
function writtenBy(page: Page): string[] {
  return [1, 2].flatMap((number) => {
    const label = page.meta.get(`twitter:label${number}`)?.[0] ?? '';
    return /^(?:written by|by|author|verfasst von|écrit par|escrito por)$/iu.test(label.trim())
      ? (page.meta.get(`twitter:data${number}`) ?? [])
      : [];
  });
}

/** Whether a name is the paper's, blanks and the end of its address left out: "stuttgarter-vale.example". */
function isSelf(name: string, publisher: string | null): boolean {
  const compact = (text: string) =>
    nameKey(text.replace(/\.\p{L}{2,7}$/u, '')).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return publisher !== null && compact(name) === compact(publisher);
}

/**
 * The names as print spells them; where it signs with one of them, those of `all` that stand in its
 * signature.
 */
function asPrinted(
  people: readonly string[],
  all: readonly string[],
  printed: PrintedByline | null,
): string[] {
  const spelt = new Map((printed?.authors ?? []).map((name) => [nameKey(name), name]));
  const names = people.map((name) => spelt.get(nameKey(name)) ?? name);
  if (printed === null || !printed.isSigned) return names;
  const line = withoutOthers(printed.line);
  const signed = all.filter((name) => line.includes(name) && !isMoreThan(name, names));
  if (!names.some((name) => signed.includes(name))) return names;
  const last = signed.flatMap((name) => nameJoinedTo(name, line)).filter(isPerson);
  return [...new Set([...signed, ...last])].sort((a, b) => line.indexOf(a) - line.indexOf(b));
}

/** Whether a name is another with something behind it: "Jane Doe Archive". */
function isMoreThan(name: string, others: readonly string[]): boolean {
  return others.some((other) => name.startsWith(other) && name !== other);
}

/** The name behind another in a line, and perhaps behind an office: "Jane Doe, Editor, and John Roe". */
function nameJoinedTo(name: string, line: string): string[] {
  const rest = line.slice(line.indexOf(name) + name.length);
  const joined =
    /^(?:,\s[^,]{3,40})?,?\s+(?:and|und|et|y|e|&)\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3})/u.exec(
      rest,
    );
  return authorsOf(joined?.[1] === undefined ? [] : [joined[1]]);
}
