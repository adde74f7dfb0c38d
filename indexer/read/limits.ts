/** Bytes of one input before it is refused as too large: a news page is rarely over 3 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Articles one input may hold before the rest is refused: a feed or a year's file, not a bomb. */
export const MAX_ARTICLES = 100_000;

/**
 * Words a text must have to be an article. A flash ("MOSCOW - Parliament dissolved") has four or
 * more; a page left with fewer holds no article.
 */
export const MIN_WORDS = 4;
