/*
 * Source: names of months in CLDR 45 (cldr.unicode.org), wide and abbreviated.
 * Licence: Unicode License v3; facts of language.
 */

/**
 * Names of the months as papers print them, each with its number, by language: wide and
 * abbreviated, without the full stop of an abbreviation. In lower case.
 */
const BY_LANGUAGE: readonly (readonly string[])[] = [
  // English
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
  'jan feb mar apr may jun jul aug sept oct nov dec'.split(' '),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  // German
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  'jänner feber märz april mai juni juli aug sept okt nov dez'.split(' '),
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  // Spanish, Portuguese, Italian
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  // Dutch, Danish and Norwegian, Swedish
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  'januar februar marts april maj juni juli august september oktober november desember'.split(' '),
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  // Polish, Turkish, Indonesian
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  ),
  // Russian, Ukrainian
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  ),
];

/** The number of a month (1 to 12) by its name in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  BY_LANGUAGE.flatMap((names) => names.map((name, at): [string, number] => [name, at + 1])),
);
