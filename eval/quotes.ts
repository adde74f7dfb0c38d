import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { extract } from '../indexer/extract/extract.ts';
import { findStretches } from '../indexer/extract/quotations/marks.ts';
import { splitPlainText } from '../indexer/read/text/split-plain-text.ts';
import { type Article, isBody } from '../src/domain/article.ts';
import type { Evaluation } from './evaluation.ts';
import { createQuoteScore, type ScoredQuote } from './quote-measures.ts';
import { createMarksScore } from './words-in-marks.ts';

const quoteSchema = z.object({
  start: z.number(),
  end: z.number(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  speakerText: z.string().nullish(),
  speakerStart: z.number().nullish(),
  speakerEnd: z.number().nullish(),
  speakerCanonical: z.string().nullish(),
  speakerKind: z.string().nullish(),
  speechCue: z.boolean().nullish(),
});
const recordSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  ignore: z.array(z.tuple([z.number(), z.number()])).nullish(),
  quotes: z.array(quoteSchema),
});
type GoldRecord = z.infer<typeof recordSchema>;

/** Words of a usual news article: articles of other lengths are counted as so many of these. */
const ARTICLE_WORDS = 450;

/**
 * Quotations and their speakers on hand-marked articles (JSON Lines: id, text, quotes with start, end,
 * type and speaker). End to end: the span overlaps by 0.8 or more and the speaker is right.
 */
export const quotesEvaluation: Evaluation = {
  kind: 'quotes',
  summary: 'quotations and speakers (JSON Lines with id, text and quotes)',
  async run(path) {
    const lines: unknown[] = [];
    const score = createQuoteScore();
    const marksScore = createMarksScore();
    let ms = 0;
    let words = 0;
    for (const record of readRecords(path)) {
      const start = performance.now();
      const { article, quotes } = findQuotes(record);
      ms += performance.now() - start;
      words += record.text.split(/\s+/u).length;
      lines.push({ id: record.id, quotes });
      score.add(record, quotes);
      const marks = findStretches(article.text, article.blocks.filter(isBody));
      marksScore.add(
        marks.map(({ content }) => content),
        record.quotes,
        quotes,
      );
    }
    const figures: Record<string, number | string> = {
      articles: lines.length,
      ...score.figures(),
      ...marksScore.figures(),
      'articles a second': (lines.length / ms) * 1000,
      'articles of 450 words a second': (words / ARTICLE_WORDS / ms) * 1000,
    };
    return { lines, figures, remarks: [] };
  },
};

function* readRecords(path: string): Generator<GoldRecord> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(path, name))
    : [path];
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() !== '') yield recordSchema.parse(JSON.parse(line));
    }
  }
}

/** What we find, in the scorer's format; a quotation in several stretches is several lines of it. */
function findQuotes(record: GoldRecord): { article: Article; quotes: ScoredQuote[] } {
  const read: Article = {
    url: null,
    publisher: null,
    headline: null,
    section: null,
    byline: null,
    authors: [],
    published: record.date ?? null,
    modified: null,
    language: null,
    keywords: [],
    text: record.text,
    blocks: splitPlainText(record.text),
  };
  const { article, extraction } = extract(read);
  const quotes = extraction.quotations.flatMap((quotation) => {
    const spans =
      quotation.kind === 'mixed' && quotation.clause ? [quotation.clause] : quotation.content;
    const { source } = quotation;
    return spans.map(({ start, end }) => ({
      start,
      end,
      type: quotation.kind,
      speakerText:
        source === null ? quotation.speakerName : article.text.slice(source.start, source.end),
      speakerStart: source?.start ?? null,
      speakerEnd: source?.end ?? null,
      speakerCanonical: quotation.speakerKind === 'person' ? quotation.speakerName : null,
      certainty: quotation.certainty,
      rule: quotation.rule,
    }));
  });
  return { article, quotes };
}
