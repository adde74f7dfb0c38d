import { GIVEN_NAME_VARIANTS, SURNAME_ENDING } from './data/name-variants.ts';
import { type Person, slugOf } from './person.ts';
import { romanise } from './romanise.ts';

const KEPT: ReadonlyMap<string, string> = new Map(
  GIVEN_NAME_VARIANTS.flatMap(([kept = '', ...others]) =>
    others.map((other): [string, string] => [other, kept]),
  ),
);

/** The spelling under which a given name is compared: "sergey" is "sergei"; lower case in and out. */
export function givenNameKey(given: string): string {
  return KEPT.get(given) ?? given;
}

/**
 * The id of the one person who bears a full name, under all known spellings of it: "Sergey Lavrov" and
 * "Sergei Lavrov" are `sergei-lavrov`, and so is "Сергей Лавров". Only whole names are joined, by their given name's spelling and
 * the ending of the surname, never by the surname alone.
 */
export function personIdOf(name: string): string {
  return canonicalPersonId(slugOf(romanise(name)));
}

/**
 * The name that a person of one article goes by across articles: the fullest printed, or the same without
 * its middle names where the article prints that too. It calls one man "Franklin Delano Roosevelt" and
 * "Franklin Roosevelt", and so says that they are one. Initials stay: they tell namesakes apart.
 */
export function recordNameOf({ name, forms }: Pick<Person, 'name' | 'forms'>): string {
  const [given = '', ...rest] = name.split(' ');
  const middles = rest.slice(0, -1);
  if (middles.length === 0 || !middles.every((word) => /^\p{Lu}\p{L}+$/u.test(word))) return name;
  const short = personIdOf(`${given} ${rest.at(-1) ?? ''}`);
  return forms.find(({ text }) => personIdOf(text) === short)?.text ?? name;
}

/** The id that an address of a person stands for today: an older spelling leads to the one kept. */
export function canonicalPersonId(id: string): string {
  const [given = '', ...rest] = id.split('-');
  if (rest.length === 0) return id;
  const last = rest.at(-1) ?? '';
  return [givenNameKey(given), ...rest.slice(0, -1), last.replace(SURNAME_ENDING, 'sky')].join('-');
}

/** Whether an id is of one initial and a surname: `j-dane` is Jane, John or Jim and so nobody's. */
export function isInitialOnly(id: string): boolean {
  return /^\p{L}-[^-]+$/u.test(id);
}

/** Whether a name can be one person's across articles: a given name, or two initials, and a surname. */
export function isFullName(name: string): boolean {
  const id = personIdOf(name);
  return id.includes('-') && !isInitialOnly(id);
}
