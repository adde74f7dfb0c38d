const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 86_400_000;

/**
 * The day that a sentence says something was said on, resolved against the day of publication: the
 * weekday named last before it (a paper of Friday means by "on Friday" its own day), "yesterday" and
 * "today". `null` where the sentence names none, more than one, or the article has no date.
 */
export function findSaidOn(sentence: string, published: string | null): string | null {
  if (published === null) return null;
  const now = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(now)) return null;
  const named = [
    ...sentence.matchAll(
      /\b(?:on|late|early)\s+((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!\s+(?:that|after|morning's))|\b(yesterday|today)\b/giu,
    ),
  ];
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const relative = only[2]?.toLowerCase();
  const back =
    relative === undefined
      ? (new Date(now).getUTCDay() - WEEKDAYS.indexOf((only[1] ?? '').toLowerCase()) + 7) % 7
      : Number(relative === 'yesterday');
  return new Date(now - back * DAY).toISOString().slice(0, 10);
}
