import { ok, refused } from '../../../src/domain/result.ts';
import { MAX_ARTICLES } from '../limits.ts';
import type { PlacedReading } from '../placed.ts';
import { type G2Outcome, newsItemsOf, readNewsItem } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';

/** The articles of a wire document in NITF or NewsML-G2, each with its own id or its place. */
export function readWire(xml: string, locator: string, readAt?: string): PlacedReading {
  const items = newsItemsOf(xml).slice(0, MAX_ARTICLES);
  const outcomes: G2Outcome[] =
    items.length > 0
      ? items.map((item) => readNewsItem(item, locator, readAt))
      : [readNitf(nitfIn(xml), locator)];
  const articles = outcomes.flatMap((outcome, index) =>
    outcome !== null && 'article' in outcome
      ? [{ article: outcome.article, place: outcome.id ?? `${index + 1}` }]
      : [],
  );
  const withheld = outcomes.flatMap((outcome) =>
    outcome !== null && 'withheld' in outcome ? [outcome.withheld] : [],
  );
  if (articles.length + withheld.length > 0) return ok({ articles, withheld });
  return refused({
    reason: 'no-article',
    message: `${locator}: the wire document holds no text: it may be a picture, an event or a plan.`,
  });
}

/** The NITF document in a text: the whole, or what an envelope that we do not know holds of it. */
function nitfIn(xml: string): string {
  const start = xml.search(/<(?:[\w-]+:)?nitf[\s>]/u);
  const end = xml.lastIndexOf('nitf>');
  return start === -1 || end < start ? xml : xml.slice(start, end + 'nitf>'.length);
}
