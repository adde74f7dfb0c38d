import type { Article } from '../../../src/domain/article.ts';
import { ok, type Result, refused } from '../../../src/domain/result.ts';
import { authorsOf } from '../byline.ts';
import { layOut, type PrintedBlock } from '../lay-out.ts';
import { MIN_WORDS } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { tokenWords } from '../words.ts';
import { isSignedByPerson } from './authors.ts';
import { readBlocks } from './blocks.ts';
import { type Container, findContainer } from './container.ts';
import { ERROR_TITLES } from './data/names.ts';
import { settleEdges } from './edges.ts';
import { formOf } from './form.ts';
import { type Leave, leaveAround } from './left-out.ts';
import { readMetadata } from './metadata.ts';
import { openPage, type Page } from './page.ts';
import { findSignature } from './signature.ts';
import type { Thing } from './structured-data.ts';
import { findUnprintedBody } from './unprinted-body.ts';

const ignore: Leave = () => {};

/** Below this many words a page that does not call itself an article is an index or a notice. */
const SHORT = 40;

/**
 * The article that a page prints, or why it prints none. `address` is where it was fetched, `locator`
 * what messages call it; `leave` is told of every part of the page that is not in the article. Total, and
 * linear in the page's length.
 */
export function readHtml(
  html: string,
  locator: string,
  address: string | null,
  leave: Leave = ignore,
): Result<Article, Refusal> {
  const page = openPage(html);
  const metadata = readMetadata(page, address);
  const container =
    findContainer(page.root, metadata.headline) ?? unprinted(html, metadata.article);
  const leftOut: string[] = [];
  const found =
    container === null
      ? []
      : readBlocks(container, (text, why) => {
          leftOut.push(text);
          leave(text, why);
        });
  if (container !== null && leave !== ignore) leaveAround(container.element, container.left, leave);
  const signature = isSignedByPerson(metadata.authors, metadata.publisher)
    ? null
    : findSignature(found);
  if (signature !== null) leave(signature.text, 'byline');
  const body = settleEdges(
    found.filter((block) => block !== signature),
    metadata,
    leave,
  );
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const words = paragraphs.flatMap(tokenWords).length;
  const refusal = refusalOf(locator, metadata.headline, words, metadata.claimsArticle, page);
  if (refusal !== null) return refused(refusal);
  const printed: PrintedBlock[] = [];
  if (metadata.kicker !== null) printed.push({ kind: 'kicker', text: metadata.kicker });
  if (metadata.headline !== null) printed.push({ kind: 'headline', text: metadata.headline });
  const { text, blocks } = layOut([...printed, ...body]);
  const form = formOf({ ...metadata, page, paragraphs, words, leftOut });
  return ok({
    url: metadata.url,
    publisher: metadata.publisher,
    headline: metadata.headline,
    section: metadata.section,
    byline: signature?.text ?? metadata.byline,
    authors: signature === null ? [...metadata.authors] : authorsOf([signature.text]),
    published: metadata.published,
    modified: metadata.modified,
    language: metadata.language,
    keywords: [...metadata.keywords],
    ...(form === undefined ? {} : { form }),
    text,
    blocks: [...blocks],
  });
}

/** The body of a page that leaves the printing to a script, out of the data that it brings for that. */
function unprinted(html: string, article: Thing | undefined): Container | null {
  const body = findUnprintedBody(html, article);
  return body === null ? null : findContainer(openPage(`<article>${body}</article>`).root, null);
}

function refusalOf(
  locator: string,
  headline: string | null,
  words: number,
  claimsArticle: boolean,
  page: Page,
): Refusal | null {
  if (headline !== null && ERROR_TITLES.test(headline) && words < SHORT * 5) {
    return {
      reason: 'error-page',
      message: `${locator}: the page is an error page ("${headline}"), saved in the article's place. Fetch it again.`,
    };
  }
  if (words < MIN_WORDS) {
    return {
      reason: 'no-article',
      message: `${locator}: no article was found on this page. If it needs a script to show its text, save it from a browser.`,
    };
  }
  if (words < SHORT && !claimsArticle && page.root.named('a').length > 30) {
    return {
      reason: 'index-page',
      message: `${locator}: the page lists articles and prints none itself. Add the articles it links to.`,
    };
  }
  return null;
}
