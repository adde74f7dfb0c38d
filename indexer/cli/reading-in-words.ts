import { type Article, blockText } from '../../src/domain/article.ts';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../read/html/left-out.ts';

/** A part of a page that is not in its article. */
export interface LeftOut {
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** How much of a part that was left out is shown, in UTF-16 units. */
const SHOWN = 100;

/** What was read of an article in lines for people: its facts, "-" for none, then block by block. */
export function articleInWords(article: Article): string[] {
  const facts: [string, string | null][] = [
    ['Headline', article.headline],
    ['Section', article.section],
    ['Byline', article.byline],
    ['Authors', article.authors.join(', ') || null],
    ['Paper', article.publisher],
    ['Published', article.published],
    ['Modified', article.modified],
    ['Language', article.language],
    ['Keywords', article.keywords.join(', ') || null],
    ['Address', article.url],
  ];
  return [
    ...facts.map(([name, value]) => `${name.padEnd(12)}${value ?? '-'}`),
    ...(article.form === undefined ? [] : [`${'Form'.padEnd(12)}${article.form}`]),
    ...article.blocks.flatMap((block) => ['', `[${block.kind}] ${blockText(article, block)}`]),
    '',
  ];
}

/** What of a page was left out, and why: a line for each part, long ones cut. */
export function leftOutInWords(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ text, reason }) => {
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} in all)` : text;
    return `[left out: ${LEFT_OUT_REASONS[reason]}] ${shown}`;
  });
}
