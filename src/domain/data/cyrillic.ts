/*
 * Source: BGN/PCGN romanisations of Russian (1947) and, where they differ, of Ukrainian (2019); the wire
 *   agencies’ habit for endings and signs.
 * Licence: public standards; MIT, as this project.
 */

/**
 * Cyrillic letters as English-language papers write them in names: without apostrophes for the signs and without the
 * doubled letters of endings (-ий, -ый: -y), as the wire agencies do.
 */
export const CYRILLIC_IN_NAMES: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
