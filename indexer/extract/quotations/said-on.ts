import { FULL_WEEKDAY, MONTH_WORD, monthNumber, WEEKDAYS } from '../data/calendar.ts';
import { resolveDay } from '../places/dateline-day.ts';
import type { Framing } from './framing.ts';

/**
 * The day that the frame of a quotation names for the saying, as "2012-12-28", resolved against the day
 * of publication in the paper's own clock: a weekday is the last such day up to that day itself (a paper
 * of Friday means by "on Friday" its own day), "yesterday", "last night" and "today" are what they say,
 * "on 12 April" is the last one. `null` where the frame names no day or several, where the day belongs
 * to something else ("Brook, who resigned on Monday, said"), where it is vague ("last Monday", "last
 * week") or the weekday of the day after publication, and where the article has no date.
 */
export function findSaidOn(
  { words, anchor }: Pick<Framing, 'words' | 'anchor'>,
  published: string | null,
): string | null {
  if (published === null) return null;
  const now = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(now)) return null;
  const [only, ...others] = words.matchAll(DAY);
  if (only === undefined || others.length > 0) return null;
  const [start, end] = [only.index, only.index + only[0].length];
  if (OTHER_DAY_BEFORE.test(words.slice(Math.max(0, start - 12), start))) return null;
  if (OTHER_DAY_BEHIND.test(words.slice(end, end + 12))) return null;
  if (start < anchor.start) {
    const clause = /[^,;:()–—]*$/u.exec(words.slice(0, start))?.[0] ?? '';
    if (OF_SOMETHING_ELSE.test(clause) || PARTICIPLE_AHEAD.test(clause)) return null;
    if (OF_SOMETHING_ELSE.test(words.slice(end, anchor.start))) return null;
  } else if (OF_SOMETHING_ELSE.test(words.slice(anchor.end, start))) return null;
  return resolve(only.groups ?? {}, { published, now });
}

/** Parts of a frame as they stand before a day that belongs to it: "told reporters in Oslo on Monday". */
const OF_SOMETHING_ELSE =
  /\b(?:who|whom|whose|which|that|when|where|while|as|after|before|since|until|following|because|if)\b|[;:]|(?:,|\s)\s?(?:and|but|or)\s|,\s\p{Ll}+ed\b/iu;
/** "Arrested on Monday, Brook said"; "Asked on Monday" is how people are made to speak. */
const PARTICIPLE_AHEAD = /^\s*(?!Asked)\p{Lu}\p{Ll}+ed\b/u;

const TIME_OF_DAY = '(?:\\s(?:morning|afternoon|evening|night))?';

const DAY = new RegExp(
  `\\b(?:(?<weekday>${FULL_WEEKDAY})${TIME_OF_DAY}|(?<before>yesterday|last\\snight)${TIME_OF_DAY}|(?<same>today|tonight|this\\s(?:morning|afternoon|evening))|on\\s(?:(?<d1>\\d{1,2})\\s(?<m1>${MONTH_WORD})|(?<m2>${MONTH_WORD})\\.?\\s(?<d2>\\d{1,2}))(?:,?\\s(?<year>[12]\\d{3}))?)\\b`,
  'giu',
);

/** What makes another day of a weekday before it, or many days, or a name: "last", "until", "Black". */
const OTHER_DAY_BEFORE =
  /\b(?:last|next|this|that|every|each|previous|following|the|a|an|one|since|until|till|by|from|to|for|before|after|between|through|and|or|of|than|good|black|palm|easter|super|ash|bloody|holy|maundy|cyber|whit|shrove)[\s-]$/iu;

/** And behind it: "Monday’s rally", "Monday last week", "Monday to Friday", "Monday that week". */
const OTHER_DAY_BEHIND =
  /^(?:['’]|[-–]\p{L}|\s(?:of|last|next|this|before|week|the\sweek|a\sweek|that\sweek|and|or|to|through|until|times|mirror|telegraph|herald|post|express|mail|sun)\b)/iu;

const MILLISECONDS = 86_400_000;

function resolve(
  found: Readonly<Record<string, string | undefined>>,
  { published, now }: { readonly published: string; readonly now: number },
): string | null {
  const month = found.m1 ?? found.m2;
  if (month !== undefined) {
    const year = found.year === undefined ? null : Number(found.year);
    const printed = {
      month: monthNumber(month),
      day: Number(found.d1 ?? found.d2),
      year,
      start: 0,
    };
    const day = resolveDay(printed, published);
    return day !== null && day <= published ? day : null;
  }
  const back =
    found.weekday === undefined ? Number(found.before !== undefined) : since(found.weekday, now);
  return back === null ? null : new Date(now - back * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * How many days before publication a weekday was. Six days back is the day after publication as well: that
 * may be the paper's own day, further east, or the week before.
 */
function since(weekday: string, now: number): number | null {
  const back = (new Date(now).getUTCDay() - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
  return back === 6 ? null : back;
}
