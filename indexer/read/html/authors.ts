import { authorsOf, isOrganisation } from '../byline.ts';
import { nameKey } from '../name-key.ts';
import type { Page } from './page.ts';
import type { PrintedByline } from './printed-byline.ts';

/** Names in `<meta>` by which pages give their writers, in the order in which they are believed. */
const AUTHOR_METAS = [
  ['author', 'article:author'],
  ['sailthru.author', 'parsely-author', 'dc.creator'],
];

/**
 * Who signs the article. People before papers, whoever says so; of those who name people JSON-LD first,
 * then `<meta>`, then print, which also corrects their spelling and number. A paper signs only where
 * nobody else does.
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
  const people = [...sources, inPrint]
    .map((names) => names.filter((name) => isPerson(name) && !isSelf(name, publisher)))
    .find((names) => names.length > 0);
  if (people !== undefined) return asPrinted(people, inPrint);
  return [...([...sources, printed?.authors ?? []].find((names) => names.length > 0) ?? [])];
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

function isSelf(name: string, publisher: string | null): boolean {
  return publisher !== null && nameKey(name) === nameKey(publisher);
}

/** The names as print spells them. */
function asPrinted(people: readonly string[], printed: readonly string[]): string[] {
  const keys = new Map(printed.map((name) => [nameKey(name), name]));
  return people.map((name) => keys.get(nameKey(name)) ?? name);
}
