import { lineKey, tokenWords } from '../words.ts';
import { type Headline, headingsIn, withoutLabel } from './headings.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';

/** Words that two headlines must share to be the same headline, as a share of the shorter. */
const AGREEMENT = 0.6;

/** Fewest words of a printed headline that is taken although nothing else on the page agrees with it. */
const FEWEST_WORDS = 3;

/**
 * The headline among what a page prints (`described` is that of JSON-LD, `og` that for social media).
 * What is printed and agrees with something else wins, with its kicker or without as the page calls
 * itself; only where JSON-LD and social media give the same other wording do they outvote print. Where
 * nothing agrees, it is the headline that is printed alone; then what the page says of itself.
 */
export function readHeadline(page: Page, described: string | null, og: string | null): Headline {
  const titleElement = page.root.named('title')[0];
  const title = titleElement === undefined ? null : plain(titleElement.text);
  const social = og === null ? null : withoutSite(og, page);
  const claims = [social, described].filter((claim) => claim !== null);
  const others = [...claims, title === null ? null : withoutSite(title, page)];
  const printed = headingsIn(page.root);
  const agreed = printed.find(({ text }) => others.some((other) => agree(text, other)));
  if (agreed !== undefined) {
    const found = withoutLabel(agreed, claims);
    return social !== null && isOtherWording(social, described, found.headline)
      ? { headline: social, kicker: null }
      : found;
  }
  const alone = printed.filter(({ text }) => tokenWords(text).length >= FEWEST_WORDS);
  const inArticle = alone.find(({ isInArticle }) => isInArticle);
  if (inArticle !== undefined) return withoutLabel(inArticle, claims);
  if (alone[0] !== undefined && printed.length === 1) return withoutLabel(alone[0], claims);
  const headline = described ?? social;
  if (headline !== null) return { headline, kicker: null };
  return printed[0] === undefined
    ? { headline: others[0] ?? null, kicker: null }
    : withoutLabel(printed[0], claims);
}

/**
 * Whether JSON-LD and social media give the same headline in another wording than print. What they only
 * add is none: a paper's name or a section behind it, a label before it that no colon ends.
 */
function isOtherWording(social: string, described: string | null, printed: string | null): boolean {
  const [claim, headline] = [lineKey(social), lineKey(printed ?? '')];
  if (claim !== lineKey(described ?? '') || claim.startsWith(headline)) return false;
  if (!claim.endsWith(headline)) return true;
  return lineKey(social.slice(social.indexOf(':') + 1)) === headline;
}

/** A title without the paper's name: "Ferry sinks | The Vale Herald". */
function withoutSite(title: string, page: Page): string {
  const site = page.meta.get('og:site_name')?.[0];
  const parts = title.split(/\s+[|–—»·:-]\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site !== undefined ? isNameOf(last, site) : tokenWords(last).length <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·:-]\s*$/u, '') : title;
}

/** Whether a name is a paper's, in full or cut: "Herald" of "The Vale Herald", or the other way. */
function isNameOf(name: string, site: string): boolean {
  const [shorter = [], longer = []] = [tokenWords(name), tokenWords(site)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** Whether two headlines are the same but for a paper's name, a kicker or a cut. */
export function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [first, second] = [new Set(tokenWords(a)), new Set(tokenWords(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  // One word agrees with nothing: it is the name of a blog or a section.
  if (Math.min(first.size, second.size) < 2 && first.size !== second.size) return false;
  return shared > 0 && shared / Math.min(first.size, second.size) >= AGREEMENT;
}
