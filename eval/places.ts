import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findCountries } from '../indexer/extract/places/countries.ts';
import { findDateline, splitDateline } from '../indexer/extract/places/dateline.ts';
import { findTopics } from '../indexer/extract/topics/topics.ts';
import type { Article } from '../src/domain/article.ts';
import { findCountryCode } from '../src/domain/country.ts';
import type { Dateline } from '../src/domain/place.ts';
import { sliceSpan } from '../src/domain/span.ts';
import type { TopicCode } from '../src/domain/topic.ts';
import type { Evaluation } from './evaluation.ts';
import { REUTERS_PLACES } from './reuters-places.ts';
import { topicsOfReuters } from './reuters-topics.ts';

const recordSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  dateline: z.string().nullish(),
  places: z.array(z.string()).nullish(),
  topics: z.array(z.string()).nullish(),
});
type Record_ = z.infer<typeof recordSchema>;

/** The measured parts of a printed dateline: "ST. LOUIS, Mo., March 3 -". */
const PRINTED =
  /^\**\s*(?<place>[^,]*?)(?:,[^,]*)*?,?\s+(?<month>[A-Za-z]{3})[a-z]*\.?\s*(?<day>\d{1,2})\s*-+$/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Datelines, countries and topics on records in the form of Reuters-21578. A record's dateline is set
 * before its body as a paper prints it; for false hits the body stands alone.
 */
export const placesEvaluation: Evaluation = {
  kind: 'places',
  summary: 'datelines, countries and topics (records with dateline, places, topics, title, body)',
  async run(path) {
    const datelines = { printed: 0, place: 0, day: 0, both: 0, bare: 0, falseHits: 0 };
    const about = counter();
    const mentioned = counter();
    const topics = counter();
    const lines: unknown[] = [];
    const remarks: string[] = [];
    for (const record of readRecords(path)) {
      const printed = printedDateline(record);
      const article = toArticle(record, true);
      const dateline = findDateline(article);
      if (printed) {
        const place = dateline !== null && sameWords(dateline.place, printed.place);
        const day = dateline?.day === printed.day;
        datelines.printed += 1;
        datelines.place += Number(place);
        datelines.day += Number(day);
        datelines.both += Number(place && day);
        if (!(place && day) && remarks.length < 40) {
          remarks.push(
            `${record.id} ${record.dateline} (${record.date}): ${JSON.stringify(dateline)}`,
          );
        }
      }
      const bare = toArticle(record, false);
      if (bare.blocks.length > 1) {
        const falseHit = findDateline(bare);
        datelines.bare += 1;
        datelines.falseHits += Number(falseHit !== null);
        if (falseHit)
          remarks.push(`${record.id} false dateline: ${sliceSpan(bare.text, falseHit.span)}`);
      }
      const split = splitDateline(article, dateline);
      const countries = findCountries(split, dateline);
      const gold = (record.places ?? []).map(codeOfReuters);
      if (record.places) {
        about.add(
          gold,
          countries.filter((country) => country.about).map((country) => country.code),
        );
        mentioned.add(
          gold,
          countries.map((country) => country.code),
        );
      }
      const found = findTopics(split);
      const goldTopics = [...new Set((record.topics ?? []).flatMap(topicsOfReuters))];
      if (goldTopics.length > 0)
        topics.add(
          goldTopics,
          found.map((topic) => topic.code),
        );
      lines.push(foundLine(record, split, { dateline, countries, topics: found }));
    }
    return {
      lines,
      remarks,
      figures: {
        'datelines printed': datelines.printed,
        'dateline place right': ratio(datelines.place, datelines.printed),
        'dateline day right': ratio(datelines.day, datelines.printed),
        'dateline both right': ratio(datelines.both, datelines.printed),
        'articles without dateline': datelines.bare,
        'false datelines': datelines.falseHits,
        ...about.figures('countries about'),
        ...mentioned.figures('countries mentioned'),
        ...topics.figures('topics'),
      },
    };
  },
};

/** The records of a folder or one .jsonl file. */
export function readRecords(path: string): Record_[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => recordSchema.parse(JSON.parse(line))),
  );
}

function printedDateline(record: Record_): { place: string; day: string } | null {
  const groups = PRINTED.exec((record.dateline ?? '').replace(/\s+/gu, ' ').trim())?.groups;
  const month = MONTHS.indexOf((groups?.month ?? '').toLowerCase());
  if (!groups?.place || month < 0 || !record.date || !record.body) return null;
  const day = `${String(month + 1).padStart(2, '0')}-${(groups.day ?? '').padStart(2, '0')}`;
  return { place: groups.place, day: `${record.date.slice(0, 4)}-${day}` };
}

/** A record as an article: lines joined, paragraphs told by their indent, the dateline before the lead. */
export function toArticle(record: Record_, withDateline: boolean): Article {
  const paragraphs = (record.body ?? '')
    .split(/\n(?: {2,}|\s*\n)/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const dateline = (record.dateline ?? '').replace(/\s+/gu, ' ').trim();
  if (withDateline && dateline !== '') paragraphs[0] = `${dateline} ${paragraphs[0] ?? ''}`.trim();
  const headline = record.title?.replace(/\s+/gu, ' ').trim() || null;
  let text = '';
  const blocks: Article['blocks'] = [];
  const add = (kind: 'headline' | 'paragraph', words: string) => {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
    text += words;
  };
  if (headline) add('headline', headline);
  for (const paragraph of paragraphs) add('paragraph', paragraph);
  return {
    url: null,
    publisher: null,
    headline,
    section: null,
    byline: null,
    authors: [],
    published: record.date,
    modified: null,
    language: 'en',
    keywords: [],
    text,
    blocks,
  };
}

function codeOfReuters(place: string): string {
  return REUTERS_PLACES[place] ?? findCountryCode(place.replaceAll('-', ' ')) ?? `?${place}`;
}

function sameWords(a: string, b: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Micro-averaged precision, recall and F1 over sets of labels. */
function counter() {
  let hits = 0;
  let gold = 0;
  let found = 0;
  return {
    add(wanted: readonly string[], given: readonly string[]) {
      const set = new Set(wanted);
      hits += given.filter((label) => set.has(label)).length;
      gold += set.size;
      found += given.length;
    },
    figures(name: string) {
      return {
        [`${name} precision`]: ratio(hits, found),
        [`${name} recall`]: ratio(hits, gold),
        [`${name} F1`]: ratio(2 * hits, found + gold),
      };
    },
  };
}

interface Found {
  readonly dateline: Dateline | null;
  readonly countries: ReturnType<typeof findCountries>;
  readonly topics: readonly { readonly code: TopicCode }[];
}

function foundLine(record: Record_, article: Article, found: Found) {
  return {
    id: record.id,
    dateline: found.dateline && {
      place: found.dateline.place,
      country: found.dateline.country,
      day: found.dateline.day,
      agency: found.dateline.agency,
    },
    about: found.countries.filter((country) => country.about).map((country) => country.code),
    countries: Object.fromEntries(
      found.countries.map(({ code, spans }) => [
        code,
        [...new Set(spans.map((span) => sliceSpan(article.text, span)))],
      ]),
    ),
    topics: found.topics.map((topic) => topic.code),
  };
}
