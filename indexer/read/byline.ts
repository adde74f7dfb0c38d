/** Words before and after the names in a byline. */
const LEADING =
  /^(?:(?:written|reported|posted|story|text|words|analysis|opinion|review|report)\s+)?(?:by|von|par|por|di|door|av)[:\s]+/iu;
const MAIL = /\S+@\S+|\(?@\w+\)?|https?:\/\/\S+/gu;

/**
 * What follows a name and is no name: a job, a paper, a place. Job words as bylines print them, from
 * British and American house styles.
 */
const JOB =
  /\b(?:editor|correspondent|reporter|writer|staff|columnist|producer|journalist|contributor|bureau|desk|chief|analyst|critic|columnists|editors|reporters|newsroom|team|special to|freelance|author|guest|news service|senior|political|business|sports?|science|health|technology|world|foreign|national|in [A-Z])\b/u;

/** Papers and agencies that sign as if they were people. */
const ORGANISATION =
  /\b(?:press|news|reuters|afp|agency|agencies|staff|associated|bloomberg|times|post|herald|tribune|gazette|guardian|bbc|cnn|team|editorial|board|desk|wire|media|magazine|network|inc|ltd|llc|university|institute|redaktion|rédaction|redacción|redazione|admin)\b/iu;

/**
 * The names in a byline, cleaned: "By Jane Doe, Political Editor, and John Roe in Vale" gives Jane Doe
 * and John Roe. An organisation is kept only where nobody else signs.
 */
export function authorsOf(bylines: readonly string[]): string[] {
  const names = bylines.flatMap(splitByline);
  const people = names.filter((name) => !ORGANISATION.test(name) && /\s/u.test(name));
  const kept = people.length > 0 ? people : names;
  const seen = new Set<string>();
  return kept.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function splitByline(byline: string): string[] {
  return byline
    .replaceAll(MAIL, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(LEADING, '')
    .split(/\s*(?:[,;|•·&/]|\s[-–—]\s|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s*/u)
    .map((part) =>
      part
        .replace(LEADING, '')
        .replace(/\s+in\s+\p{Lu}.*$/u, '')
        .replace(/^[\p{P}\s]+|[\s(:-]+$/gu, '')
        .trim(),
    )
    .map((part) => titleCased(part))
    .filter(isName);
}

function isName(part: string): boolean {
  const words = part.split(' ');
  return (
    part.length >= 3 &&
    words.length <= 6 &&
    /\p{L}{2}/u.test(part) &&
    !/\d/u.test(part) &&
    !/^(?:by|and|the|for|from|updated|published|posted|sr|jr|phd|md)\.?$/iu.test(part) &&
    (words.length === 1 || !JOB.test(part) || ORGANISATION.test(part))
  );
}

/** "JANE DOE" as "Jane Doe"; anything else as printed. */
function titleCased(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{3}.* \p{L}/u.test(name)) return name;
  return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
