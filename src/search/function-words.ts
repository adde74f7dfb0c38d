/**
 * English words that join others and name nothing: articles, prepositions, conjunctions and forms of "be",
 * the closed classes of grammar (Quirk, Greenbaum, Leech and Svartvik, "A Comprehensive Grammar of the
 * English Language", 1985, 2.34 to 2.40). Those that also stand in names and headlines as a noun or an
 * adverb ("past", "like", "round") are left out.
 */
const FUNCTION_WORDS = new Set(
  `a an the about after against among and are as at because before behind between but by during for from
  in into is of on or over since than that to toward towards under until upon was were which while who
  whom whose with within without`.split(/\s+/u),
);

/** Whether a word, however it is typed, only joins others. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}
