import { tokenWords } from '../words.ts';
import type { Page } from './page.ts';
import type { PageElement } from './page-element.ts';
import { plain } from './plain.ts';

/** A headline and the kicker that stands above it. */
export interface Headline {
  readonly headline: string | null;
  readonly kicker: string | null;
}

/** Words that two headlines must share to be the same headline, as a share of the shorter. */
const AGREEMENT = 0.6;

/** Fewest words of a printed headline that is taken although nothing else on the page agrees with it. */
const FEWEST_WORDS = 4;
/** Longest words before or behind a headline that are a kicker or a label: "Opinion", "| Editorial". */
const LONGEST_LABEL = 24;

/**
 * The headline among what a page prints (`described` is that of JSON-LD, `og` that for social media).
 * What is printed and agrees with something else wins, without the kicker or label that only print has;
 * then the one headline that is printed; then what the page says of itself.
 */
export function readHeadline(page: Page, described: string | null, og: string | null): Headline {
  const titleElement = page.root.named('title')[0];
  const title = titleElement === undefined ? null : plain(titleElement.text);
  const printed = page.root
    .named('h1')
    .map(splitKicker)
    .filter(({ headline }) => headline !== '');
  const others = [described, og, title === null ? null : withoutSite(title, page)];
  const agreed = printed.find(({ headline }) => others.some((other) => agree(headline, other)));
  if (agreed !== undefined) return withoutLabel(agreed, [described, og]);
  const [only] = printed;
  if (
    only !== undefined &&
    printed.length === 1 &&
    tokenWords(only.headline).length >= FEWEST_WORDS
  )
    return only;
  const kicker = null;
  if (described !== null) return { headline: described, kicker };
  if (og !== null) return { headline: withoutSite(og, page), kicker };
  return only ?? { headline: others[2] ?? null, kicker };
}

/** "Opinion What I will miss" where the page calls itself "What I will miss". */
function withoutLabel(
  { headline, kicker }: { readonly headline: string; readonly kicker: string | null },
  others: readonly (string | null)[],
): Headline {
  for (const other of others) {
    if (other === null || other.length < headline.length / 2) continue;
    const at = headline.toLowerCase().indexOf(other.toLowerCase());
    const label = at === -1 ? '' : headline.slice(0, at).trim();
    const tail = at === -1 ? '' : headline.slice(at + other.length).trim();
    if (
      label.length + tail.length === 0 ||
      label.length > LONGEST_LABEL ||
      tail.length > LONGEST_LABEL
    )
      continue;
    if (tail !== '' && !/^[|(–—-]/u.test(tail)) continue;
    return {
      headline: headline.slice(at, at + other.length),
      kicker: label === '' ? kicker : label.replace(/[\s:|–—-]+$/u, ''),
    };
  }
  return { headline, kicker };
}

/** A printed headline without the kicker that stands in the same element. */
function splitKicker(h1: PageElement): { headline: string; kicker: string | null } {
  const label = h1.elements.find((child) =>
    /kicker|label|eyebrow|overline|section|tag/iu.test(child.names),
  );
  const whole = h1.text;
  const kicker = label === undefined ? '' : label.text;
  if (kicker === '' || kicker.length > whole.length / 2) return { headline: whole, kicker: null };
  return { headline: whole.replace(kicker, '').replace(/^[\s:|–—-]+|[\s|]+$/gu, ''), kicker };
}

/** A title without the paper's name: "Ferry sinks | The Vale Herald". */
function withoutSite(title: string, page: Page): string {
  const site = page.meta.get('og:site_name')?.[0]?.toLowerCase();
  const parts = title.split(/\s+[|–—»·:-]\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site !== undefined ? agree(last, site) : tokenWords(last).length <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·:-]\s*$/u, '') : title;
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
