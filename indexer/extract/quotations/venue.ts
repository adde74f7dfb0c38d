import type { Venue } from '../../../src/domain/quotation.ts';
import type { Span } from '../../../src/domain/span.ts';
import { findCityOrCountry } from '../places/gazetteer.ts';
import { LISTENERS, OCCASIONS } from './data/cues.ts';

const occasion = [...OCCASIONS].join('|');
const listener = [...LISTENERS].filter((word) => word.length > 4).join('|');

/** "at a news conference in Moscow", "in an interview with the channel". */
const AT_OCCASION = new RegExp(
  `\\b(?:at|in|during|to|for)\\s+((?:an?|the|his|her|their|its|this|that)\\s+(?:[\\p{L}'’-]+\\s+){0,4}?(?:${occasion})(?:\\s+(?:in|at|with|on|to|for|by|from|outside)\\s+[^,.;:"“”()]{2,60}?)?)(?=[,.;:"“”()]|\\s+(?:that|and|but|said|he|she|when|where|while|after|before)\\b|$)`,
  'iu',
);
/** "told reporters in Moscow". */
const TO_LISTENERS = new RegExp(
  `\\b(?:told|telling|tells)\\s+((?:${listener})(?:\\s+(?:in|at|on|outside|aboard|after)\\s+[^,.;:"“”()]{2,60}?)?)(?=[,.;:"“”()]|\\s+(?:that|and|but|he|she|when|where|while|before)\\b|$)`,
  'iu',
);

/** Where or to whom a sentence says that something was said, or `null`. */
export function findVenue(masked: string, sentence: Span): Venue | null {
  const part = masked.slice(sentence.start, sentence.end);
  const match = AT_OCCASION.exec(part) ?? TO_LISTENERS.exec(part);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = sentence.start + match.index + match[0].indexOf(words);
  const place =
    /\b(?:in|at|outside)\s+(\p{Lu}[\p{L}.' -]*?)(?:\s+on\b.*)?$/u.exec(words)?.[1] ?? null;
  return {
    span: { start, end: start + words.length },
    place: place !== null && findCityOrCountry(place) !== null ? place : null,
  };
}
