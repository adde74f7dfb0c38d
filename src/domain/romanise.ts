import { CYRILLIC_IN_NAMES } from './data/cyrillic.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A name in Latin letters as papers print it ("Лавров" is "Lavrov"); letters that are not in
 * `data/cyrillic.ts` stay, so a name in Latin letters comes back as it is.
 */
export function romanise(name: string): string {
  if (!CYRILLIC.test(name)) return name;
  return [...name.normalize('NFC').replace(/(?<=\p{L})[иы]й(?!\p{L})/gu, 'й')]
    .map((letter) => {
      const latin = CYRILLIC_IN_NAMES[letter.toLowerCase()];
      if (latin === undefined || letter === letter.toLowerCase()) return latin ?? letter;
      return latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
