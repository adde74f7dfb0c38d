import type { Article } from '../../../src/domain/article.ts';
import { ok, type Result, refused } from '../../../src/domain/result.ts';
import { authorsOf } from '../byline.ts';
import { layOut, type PrintedBlock } from '../lay-out.ts';
import { MIN_WORDS } from '../limits.ts';
import { isDateLine, readDate } from '../printed-date.ts';
import type { Refusal } from '../refusal.ts';
import { tokenWords } from '../words.ts';
import { isByline, splitPlainText } from './split-plain-text.ts';

/** Blocks in which a byline and a date line are looked for. */
const TOP = 6;

/** A line end with the blanks around it, looked for only where the blanks begin: a run of many is gone over once. */
const LINE_END = /(?<!\s)\s*\n\s*/gu;

/**
 * The article of a plain text: kicker, headline, byline and date line at the top where they are
 * printed, then the body. Nothing that is not printed is guessed.
 */
export function readPlainText(text: string, locator: string): Result<Article, Refusal> {
  const printed: PrintedBlock[] = splitPlainText(text).map(({ kind, span }) => ({
    kind,
    text: text.slice(span.start, span.end).replaceAll(LINE_END, ' '),
  }));
  const top = printed.slice(0, TOP);
  const byline = top.find((block) => block.kind !== 'headline' && isByline(block.text)) ?? null;
  const dateLine = top.find((block) => block.kind !== 'headline' && isDateLine(block.text)) ?? null;
  const kept = printed.filter((block) => block !== byline && block !== dateLine);
  if (kept.flatMap((block) => tokenWords(block.text)).length < MIN_WORDS) {
    return refused({
      reason: 'no-article',
      message: `${locator}: the text has fewer than ${MIN_WORDS} words, too few for an article.`,
    });
  }
  const { text: laidOut, blocks } = layOut(kept);
  const textOf = (kind: PrintedBlock['kind']) =>
    kept.find((block) => block.kind === kind)?.text.trim() ?? null;
  return ok({
    url: null,
    publisher: null,
    headline: textOf('headline'),
    section: textOf('kicker'),
    byline: byline?.text ?? null,
    authors: byline === null ? [] : authorsOf([byline.text]),
    published: dateLine === null ? null : readDate(dateLine.text),
    modified: null,
    language: null,
    keywords: [],
    text: laidOut,
    blocks: [...blocks],
  });
}
