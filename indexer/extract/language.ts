import { eld } from 'eld/extrasmall';
import { bodyText } from '../../src/domain/article.ts';
import type { Extracted } from './extract.ts';

/** Enough text to tell a language, more makes no difference; bounds the time spent (UTF-16 units). */
const ENOUGH = 800;
/** Under this many letters a guess is no better than luck ("Hello" came out as Italian). */
const LEAST_LETTERS = 24;

/**
 * The primary language of a text as BCP 47 ("en", "de"), judged by its first 800 units; `null` for
 * less than 24 letters or where the detector does not trust itself. eld, extra small tables (Apache-2.0):
 * letter n-grams of 60 languages.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, ENOUGH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** What was found in an article, with the language of its body told. */
export function withLanguage<Found extends Extracted>(found: Found): Found {
  const language = detectLanguage(bodyText(found.article));
  return { ...found, extraction: { ...found.extraction, language } };
}
