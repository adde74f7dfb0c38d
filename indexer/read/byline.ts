/** Words before and after the names in a byline. */
const LEADING =
  /^(?:(?:written|reported|posted|story|text|words|analysis|opinion|review|report)\s+)?(?:by|von|par|por|di|door|av|autor(?:in|en)?|author|text)[:\s]+/iu;
/** Mail and web addresses and names of accounts; an address is looked for only where a word begins. */
const MAIL = /(?<!\S)\S+@\S+|\(?@\w+\)?|https?:\/\/\S+/gu;

/**
 * What follows a name and is no name: a job, a paper, a place. Job words as bylines print them, from
 * British and American house styles.
 */
const JOB =
  /\b(?:editor|correspondent|reporter|writer|staff|columnist|producer|journalist|contributor|bureau|desk|chief|officer|director|head of|professor|president|analyst|critic|columnists|editors|reporters|newsroom|team|special to|freelance|author|guest|news service|senior|political|business|sports?|science|health|technology|world|foreign|national)\b/iu;
/** "in Vale" behind a name. */
const LOCATED = /\bin \p{Lu}/u;

/** Papers and agencies that sign as if they were people. */
const ORGANISATION =
  /\b(?:press|news|reuters|afp|agency|agencies|staff|associated|bloomberg|times|post|herald|tribune|gazette|guardian|bbc|cnn|team|editorial|board|desk|wire|media|today|daily|weekly|telegram|journal|reporters?|channel|online|radio|tv|magazine|network|inc|ltd|llc|university|institute|redaktion|rédaction|redacción|redazione|admin)\b/iu;

/**
 * An agency or paper printed right after a name: "Jane Doe Associated Press". What stands before is looked at only
 * where a blank follows it, or a long word would be gone over from each of its letters.
 */
const TRAILING_ORGANISATION =
  /(?=\s)(?<=\S\s\S+)\s+(?:for\s+)?(?:the\s+)?(?:associated press|reuters|afp|bloomberg(?: news)?|press association|ap|cnn|bbc(?: news)?)$/iu;

/** "Reporter" or "correspondent" right behind a name, in Korean, Japanese and Chinese. */
const TRAILING_JOB = /(?<=\p{L})\s*(?:기자|특파원|논설위원|記者|记者|特派員)$/u;

/** Others who worked on an article and did not write it, named behind the writers. */
const WORKED_ON =
  /\b(?:photo(?:graph)?(?:s|y|ed)?|pictures|styled|styling|illustrat(?:ed|ions?)|artwork|graphics?|video|edited|produced|contributions?|fotos?|bilder|illustration)\s*(?:by|from|von|de|:).*$/iu;

/** Words that alone are a section or an office, and with a name before them a paper's own staff. */
const GENERIC =
  /^(?:news|opinion|features?|online|web|digital|managing|deputy|assistant|associate|chief|our|the|and|in|of|at|for)$/iu;

/** Labels around bylines and pictures that are no names. */
const NO_NAME =
  /^(?:image|images|photo|photograph|photos|picture|foto|bild|credit|source|quelle|video|graphic)\b|\b(?:about|view|posts?|more|follow|authors?|read|share|contact|profile|see all|getty|shutterstock|updated|published|powered|min)\b/iu;

/**
 * The names in a byline, cleaned: "By Jane Doe, Political Editor, and John Roe in Vale" gives Jane Doe
 * and John Roe. An organisation is kept only where nobody else signs.
 */
export function authorsOf(bylines: readonly string[]): string[] {
  const split = bylines.flatMap(splitByline);
  const names = split.length > 0 ? split : bylines.map(spaced).filter(isStaff);
  const people = names.filter((name) => !ORGANISATION.test(name) && /\s/u.test(name));
  const kept = people.length > 0 ? people : names;
  const seen = new Set<string>();
  return kept.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** "Vale Echo staff": a paper's people without their names. */
function isStaff(value: string): boolean {
  const words = value.split(' ');
  const named = words.filter((word) => !JOB.test(word) && !GENERIC.test(word));
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    named.length > 0 &&
    named.length < words.length &&
    named.every((word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word)) &&
    ORGANISATION.test(value)
  );
}

function spaced(byline: string): string {
  return byline
    .replaceAll(MAIL, ' ')
    .replaceAll(/\([^()]{1,40}\)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(LEADING, '');
}

/** A byline without those who only took the pictures, edited and the like. */
export function withoutOthers(byline: string): string {
  return byline.replace(WORKED_ON, '');
}

function splitByline(byline: string): string[] {
  return withoutOthers(spaced(byline))
    .split(/\s*(?:[,;|•·&/]|\s[-–—]\s|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s*/u)
    .map((part) =>
      part
        .replace(LEADING, '')
        .replace(TRAILING_ORGANISATION, '')
        .replace(TRAILING_JOB, '')
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
    !NO_NAME.test(part) &&
    !/^(?:by|von|par|por|and|the|for|from|updated|published|posted|sr|jr|phd|md)\.?$/iu.test(
      part,
    ) &&
    !GENERIC.test(part) &&
    !JOB.test(part) &&
    !LOCATED.test(part)
  );
}

/** Whether a name in a byline is that of a paper, an agency or a desk. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name) || /\.(?:com|org|net|tv|co\.uk)\b/iu.test(name);
}

/** "JANE DOE" as "Jane Doe"; anything else as printed. */
function titleCased(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{3}.* \p{L}/u.test(name)) return name;
  return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
