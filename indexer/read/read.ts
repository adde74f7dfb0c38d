import type { Article } from '../../src/domain/article.ts';
import { ok, type Result, refused } from '../../src/domain/result.ts';
import { decode } from './decode.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html/html.ts';
import { readJson } from './json/json.ts';
import type { RawArticle } from './raw-article.ts';
import type { Refusal } from './refusal.ts';
import { sniffFormat } from './sniff.ts';
import { readPlainText } from './text/plain-text.ts';
import { readWire } from './wire/wire.ts';

/** An article as read, and the place inside its input that tells it from its siblings. */
export interface ReadArticle {
  readonly article: Article;
  /** The canonical address if it has one, else the input's locator and the place inside it. */
  readonly identity: string;
}

/** What one input holds: a page is one article, a feed is many. `[]` never: that is a refusal. */
export type ReadOutcome = Result<readonly ReadArticle[], Refusal>;

/** Reads one input, whatever its format, sniffed from its bytes. Total: every input gives an outcome. */
export function read(raw: RawArticle): ReadOutcome {
  const decoded = decode(raw);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const { locator } = raw;
  switch (sniffFormat(text)) {
    case 'html':
      return single(readHtml(text, locator, raw.url), raw);
    case 'text':
      return single(readPlainText(text, locator), raw);
    case 'feed':
      return many(readFeed(text, locator), locator);
    case 'wire':
      return many(readWire(text, locator, raw.readAt), locator);
    case 'json':
      return many(readJson(text, locator, raw.readAt), locator);
    case 'unknown':
      return refused({
        reason: 'unknown-format',
        message: `${locator}: no reader knows this format. HTML pages, plain text, RSS, Atom, JSON Feed, JSON Lines, ninjs, NITF and NewsML-G2 are read.`,
      });
  }
}

/** Many articles of one input: each is known by its address, or by its place in the input. */
function many(
  outcome: Result<readonly { readonly article: Article; readonly place: string }[], Refusal>,
  locator: string,
): ReadOutcome {
  if (!outcome.ok) return outcome;
  return ok(
    outcome.value.map(({ article, place }) => ({
      article,
      identity: article.url ?? (/^(?:urn|tag):/u.test(place) ? place : `${locator}#${place}`),
    })),
  );
}

function single(outcome: Result<Article, Refusal>, raw: RawArticle): ReadOutcome {
  if (!outcome.ok) return outcome;
  const article = outcome.value.url === null ? { ...outcome.value, url: raw.url } : outcome.value;
  return ok([{ article, identity: article.url ?? raw.locator }]);
}
