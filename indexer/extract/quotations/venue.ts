import type { Venue } from '../../../src/domain/quotation.ts';
import { FULL_WEEKDAY, MONTH_WORD } from '../data/calendar.ts';
import { findCityOrCountry } from '../places/gazetteer.ts';
import { LISTENERS, OCCASIONS } from './data/cues.ts';
import type { Framing } from './framing.ts';

const occasion = [...OCCASIONS].join('|');
const listener = [...LISTENERS].filter((word) => word.length > 4).join('|');

/** "at a news conference in Moscow", "in an interview with the channel". */
const AT_OCCASION = new RegExp(
  `\\b(?:at|in|during|to|for)\\s+((?:an?|the|his|her|their|its|this|that)\\s+(?:[\\p{L}'’-]+\\s+){0,4}?(?:${occasion})(?:\\s+(?:in|at|with|on|to|for|by|from|outside)\\s+[^,.;:"“”()]{2,60}?)?)(?=[,.;:"“”()]|\\s+(?:that|and|but|said|he|she|when|where|while|after|before)\\b|$)`,
  'iu',
);
/** "told reporters in Moscow", "told a news conference in Moscow". */
const TO_LISTENERS = new RegExp(
  `\\b(?:told|telling|tells)\\s+((?:${listener}|(?:an?|the|his|her|their)\\s+(?:[\\p{L}'’-]+\\s+){0,4}?(?:${occasion}))(?:\\s+(?:in|at|on|outside|aboard|after)\\s+[^,.;:"“”()]{2,60}?)?)(?=[,.;:"“”()]|\\s+(?:that|and|but|he|she|when|where|while|before)\\b|$)`,
  'iu',
);

/** "on Monday", "late Monday night", "yesterday", "on 12 April": when it was is no part of where. */
const DAY_BEHIND = new RegExp(
  `(?:\\s(?:on|late|early|earlier|later))*\\s(?:${FULL_WEEKDAY}|yesterday|today|tonight|last\\snight|this\\s(?:morning|afternoon|evening|week)|last\\sweek|\\d{1,2}\\s${MONTH_WORD}|${MONTH_WORD}\\s\\d{1,2})\\b.*$`,
  'iu',
);

/** Where or to whom the frame of a quotation says that it was said, without the day, or `null`. */
export function findVenue({ words: frame, start: offset }: Framing): Venue | null {
  const match = AT_OCCASION.exec(frame) ?? TO_LISTENERS.exec(frame);
  const words = match?.[1]?.replace(DAY_BEHIND, '');
  if (match === null || words === undefined) return null;
  const start = offset + match.index + match[0].indexOf(words);
  const place = /\b(?:in|at|outside)\s+(\p{Lu}[\p{L}.' -]*?)$/u.exec(words)?.[1] ?? null;
  return {
    span: { start, end: start + words.length },
    place: place !== null && findCityOrCountry(place) !== null ? place : null,
  };
}
