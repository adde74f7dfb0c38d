/*
 * Source: compiled by hand from romanisations by BGN/PCGN and ISO 9 and the wire agencies' own habit.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * Spellings in which papers write one given name of another script, the one that is kept first: Russian,
 * Ukrainian and Arabic names. Names that are different names are kept apart: Vladimir and Volodymyr,
 * Mikhail and Mykhailo, Alexander and Oleksandr.
 */
export const GIVEN_NAME_VARIANTS: readonly (readonly string[])[] = [
  ['sergei', 'sergey', 'serguei', 'sergej'],
  ['dmitri', 'dmitry', 'dmitriy', 'dimitri', 'dmitrii'],
  ['alexei', 'alexey', 'aleksei', 'aleksey', 'alexej'],
  ['andrei', 'andrey', 'andrej'],
  ['nikolai', 'nikolay', 'nikolaj'],
  ['yuri', 'yury', 'yuriy', 'iouri', 'iurii', 'jurij'],
  ['yevgeny', 'evgeny', 'yevgeni', 'evgeni', 'yevgeniy', 'evgeniy', 'evgenii'],
  ['gennady', 'gennadi', 'gennadiy', 'gennadii'],
  ['anatoly', 'anatoli', 'anatoliy', 'anatolii'],
  ['valery', 'valeri', 'valeriy', 'valerii'],
  ['vasily', 'vasili', 'vasiliy', 'vassily'],
  ['vitaly', 'vitali', 'vitaliy', 'vitalii'],
  ['grigory', 'grigori', 'grigoriy', 'grigorii'],
  ['arkady', 'arkadi', 'arkadiy', 'arkadii'],
  ['mikhail', 'mikhael', 'michail', 'mikail'],
  ['alexander', 'aleksandr', 'aleksander', 'alexandr'],
  ['volodymyr', 'volodimir', 'wolodymyr'],
  ['yulia', 'yuliya', 'iuliia', 'julija'],
  ['natalia', 'nataliya', 'natalya', 'nataliia'],
  ['ksenia', 'kseniya', 'xenia', 'kseniia'],
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'muhammed', 'mohamad'],
  ['ahmed', 'ahmad'],
  ['mahmoud', 'mahmud'],
  ['hussein', 'husein', 'hussain', 'husayn'],
  ['hassan', 'hasan'],
  ['abdullah', 'abdallah', 'abdulla'],
  ['muammar', 'moammar', 'muammer', 'moamer'],
  ['khaled', 'khalid'],
  ['yasser', 'yasir', 'yassir', 'yaser'],
  ['bashar', 'bachar'],
  ['faisal', 'faysal', 'feisal'],
  ['walid', 'waleed'],
];

/** Endings of surnames that are one ending in another script: Zelensky, Zelenskyy, Zelenskiy. */
export const SURNAME_ENDING = /s(?:kyy|kiy|kyi|kii|kij|kyj)$/u;
