import type { Article } from '../../src/domain/article.ts';
import { ok, type Result, refused } from '../../src/domain/result.ts';
import { decode } from './decode.ts';
import { withheldMessage } from './embargo.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html/html.ts';
import type { Leave } from './html/left-out.ts';
import { readJson } from './json/json.ts';
import { isMail, readMail } from './mail/mail.ts';
import type { PlacedArticle, PlacedReading } from './placed.ts';
import { printable } from './printable.ts';
import type { RawArticle } from './raw-article.ts';
import type { Refusal } from './refusal.ts';
import { sniffFormat } from './sniff.ts';
import { readPlainText } from './text/plain-text.ts';
import { readWiki } from './wiki/wiki.ts';
import { readWire } from './wire/wire.ts';

/** An article as read, and the place inside its input that tells it from its siblings. */
export interface ReadArticle {
  readonly article: Article;
  /** The canonical address if it has one, else the input's locator and the place inside it. */
  readonly identity: string;
}

/** What one input holds: a page is one article, a feed is many. `[]` never: that is a refusal. */
export type ReadOutcome = Result<readonly ReadArticle[], Refusal> & {
  /** Items of a wire that are not to be shown, beside those that are or instead of them. */
  readonly withheld?: readonly WithheldArticle[];
};

/** An article that is not to be shown, by the identity that it has or would have. */
export interface WithheldArticle {
  readonly kind: 'canceled' | 'embargoed';
  readonly why: string;
  readonly identity: string | null;
}

/**
 * Reads one input, whatever its format, sniffed from its bytes. Total: every input gives an outcome.
 * `leave` is told what of a page is not in its article.
 */
export function read(raw: RawArticle, leave?: Leave): ReadOutcome {
  // The parts of a message have charsets of their own: it is taken apart before it is decoded.
  if (isMail(raw.bytes)) return many(readMail(raw.bytes, raw.locator), raw.locator);
  const decoded = decode(raw);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const { locator } = raw;
  switch (sniffFormat(text)) {
    case 'html':
      return single(readHtml(text, locator, raw.url, leave), raw);
    case 'text':
      return single(readPlainText(text, locator), raw);
    case 'feed': {
      const feed = readFeed(text, locator);
      return feed.ok ? ok(feed.value.map((placed) => known(placed, locator))) : feed;
    }
    case 'wire':
      return many(readWire(text, locator, raw.readAt), locator);
    case 'wiki':
      return many(readWiki(text, locator), locator);
    case 'json':
      return many(readJson(text, locator, raw), locator);
    case 'unknown':
      return refused({
        reason: 'unknown-format',
        message: `${locator}: no reader knows this format. HTML pages, plain text, RSS, Atom, JSON Feed, JSON Lines, ninjs, NITF, NewsML-G2, MediaWiki exports and mail are read.`,
      });
  }
}

/** Many articles of one input. Where all of them are withheld the input is refused, and says why. */
function many(outcome: PlacedReading, locator: string): ReadOutcome {
  if (!outcome.ok) return outcome;
  const { articles } = outcome.value;
  const withheld = outcome.value.withheld.map(({ kind, why, place }) => ({
    kind,
    why,
    identity: place === null ? null : identityOf(place, locator),
  }));
  const [first] = withheld;
  if (articles.length === 0 && first !== undefined) {
    const message = withheldMessage(locator, first.why);
    return { ...refused({ reason: 'withheld', message }), withheld };
  }
  return { ...ok(articles.map((placed) => known(placed, locator))), withheld };
}

function known({ article, place }: PlacedArticle, locator: string): ReadArticle {
  const placed = place === null ? locator : identityOf(place, locator);
  return { article: printable(article), identity: article.url ?? placed };
}

/** An address or a name that holds everywhere is an identity; any other place is one of its input. */
function identityOf(place: string, locator: string): string {
  return /^(?:urn|tag|mid|https?):/u.test(place) ? place : `${locator}#${place}`;
}

function single(outcome: Result<Article, Refusal>, raw: RawArticle): ReadOutcome {
  if (!outcome.ok) return outcome;
  const article = outcome.value.url === null ? { ...outcome.value, url: raw.url } : outcome.value;
  return ok([{ article: printable(article), identity: article.url ?? raw.locator }]);
}
